package se.trygghetshjulet.compliance.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found. Texts are Swedish and tell only what is there and when: never what anybody has written, so that
 * nothing secret can come along.
 *
 * @param on when what the evidence tells of was done; empty when nothing was
 * @param limit the last day to do the next thing; empty when the law and the municipality name none
 * @param advice what to do; empty when there is nothing to do
 * @param references where the evidence is
 */
public record Finding(
        Verdict verdict,
        String evidence,
        Optional<LocalDate> on,
        Optional<LocalDate> limit,
        String advice,
        List<Reference> references) {

    public Finding {
        references = List.copyOf(references);
    }

    /**
     * A record or document that shows it.
     *
     * @param path of a page of ours
     */
    public record Reference(String label, String path) {}

    static Finding fulfilled(String evidence) {
        return of(Verdict.FULFILLED, evidence, "");
    }

    static Finding partly(String evidence, String advice) {
        return of(Verdict.PARTLY, evidence, advice);
    }

    static Finding not(String evidence, String advice) {
        return of(Verdict.NOT, evidence, advice);
    }

    Finding on(LocalDate day) {
        return new Finding(verdict, evidence, Optional.of(day), limit, advice, references);
    }

    Finding by(LocalDate lastDay) {
        return by(Optional.of(lastDay));
    }

    Finding by(Optional<LocalDate> lastDay) {
        return new Finding(verdict, evidence, on, lastDay, advice, references);
    }

    Finding see(String label, String path) {
        List<Reference> more = new ArrayList<>(references);
        more.add(new Reference(label, path));
        return new Finding(verdict, evidence, on, limit, advice, more);
    }

    private static Finding of(Verdict verdict, String evidence, String advice) {
        return new Finding(verdict, evidence, Optional.empty(), Optional.empty(), advice, List.of());
    }
}
