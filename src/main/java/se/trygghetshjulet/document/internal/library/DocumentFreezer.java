package se.trygghetshjulet.document.internal.library;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.trygghetshjulet.decision.CaseDispatched;
import se.trygghetshjulet.decision.CaseRegistered;
import se.trygghetshjulet.decision.CaseView.DecisionView;
import se.trygghetshjulet.decision.DecisionCorrected;
import se.trygghetshjulet.decision.OutcomeRecorded;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Item;
import se.trygghetshjulet.document.internal.text.Kind;
import se.trygghetshjulet.record.Frozen;

/**
 * Renders a document once, in the transaction that adopts what it tells of, when everything else in it has been written.
 * An adoption whose document cannot be made does not happen.
 */
@Component
public class DocumentFreezer {

    private final Library library;
    private final FrozenDocuments frozen;
    private final PoliticalCases cases;

    DocumentFreezer(Library library, FrozenDocuments frozen, PoliticalCases cases) {
        this.library = library;
        this.frozen = frozen;
        this.cases = cases;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void adopted(Frozen event) {
        UUID subject = event.snapshot().subjectId();
        switch (event.snapshot().kind()) {
            case PICTURE -> freeze(library.item(Kind.PICTURE, subject));
            case PLAN -> freeze(library.item(Kind.PLAN, subject));
            case FOLLOW_UP -> freeze(library.item(Kind.FOLLOW_UP, subject));
            case YEAR -> yearClosed(subject);
            case EFFORT -> freeze(library.item(Kind.EFFORT, subject));
            case COUNCIL -> freeze(library.item(Kind.COUNCIL, subject));
        }
    }

    /** The approved report goes to the organs as it is now. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void registered(CaseRegistered event) {
        freeze(library.item(Kind.OFFICIAL_REPORT, event.caseId()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void dispatched(CaseDispatched event) {
        cases.view(event.caseId()).decisions().stream()
                .filter(DecisionView::isFinal)
                .map(decision -> library.item(Kind.EXCERPT, decision.id()))
                .forEach(this::freeze);
    }

    /** The excerpt of a meeting that has no adjustment and dispatch of its own here. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void recorded(OutcomeRecorded event) {
        freeze(library.item(Kind.EXCERPT, event.decisionId()));
    }

    /** The corrected version stands beside what was frozen before, which is never changed. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void corrected(DecisionCorrected event) {
        Item excerpt = library.item(Kind.EXCERPT, event.decisionId());
        freezeAgain(excerpt);
        Optional.ofNullable(excerpt.cycleId())
                .map(cycleId -> library.item(Kind.DECISION_LOG, cycleId))
                .ifPresent(this::freezeAgain);
    }

    private void freezeAgain(Item item) {
        if (frozen.existsInAnyVersion(item)) {
            freeze(item);
        }
    }

    /**
     * What is never adopted by itself is as it will be when the year is over; so is an excerpt that was recorded before
     * excerpts were frozen at once.
     */
    private void yearClosed(UUID cycleId) {
        library.items(cycleId).stream()
                .filter(item ->
                        item.kind() == Kind.EXCERPT || item.kind() == Kind.SUMMARY || item.kind() == Kind.DECISION_LOG)
                .forEach(this::freeze);
    }

    private void freeze(Item item) {
        if (!frozen.exists(item)) {
            for (Edition edition : Library.editions(item)) {
                library.adopted(item, edition).forEach(file -> frozen.add(item, edition, file));
            }
        }
    }
}
