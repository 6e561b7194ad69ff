package se.trygghetshjulet.engine.internal.release;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the start stopped, and what to do. */
class ModelsNotReleasedAnalyzer extends AbstractFailureAnalyzer<ModelsNotReleased> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ModelsNotReleased cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Starta den utgåva som kördes sist, eller en som har gett modellerna en ny version."
                        + " Läs docs/drift/uppgradering.md.",
                cause);
    }
}
