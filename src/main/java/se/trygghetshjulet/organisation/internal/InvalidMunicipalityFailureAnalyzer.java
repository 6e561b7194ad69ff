package se.trygghetshjulet.organisation.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import se.trygghetshjulet.organisation.InvalidMunicipalityException;

/** Stops the start with the sentences about the file and without a stack trace. */
class InvalidMunicipalityFailureAnalyzer extends AbstractFailureAnalyzer<InvalidMunicipalityException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidMunicipalityException cause) {
        return new FailureAnalysis(String.join(System.lineSeparator(), cause.sentences()), null, cause);
    }
}
