package se.trygghetshjulet.access.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words how to give the application its first administrator. */
class MissingAdministratorAnalyzer extends AbstractFailureAnalyzer<MissingAdministratorException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingAdministratorException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Sätt miljövariabeln TRYGGHETSHJULET_ADMIN_PASSWORD till ett lösenord med minst 12 tecken och starta om.",
                cause);
    }
}
