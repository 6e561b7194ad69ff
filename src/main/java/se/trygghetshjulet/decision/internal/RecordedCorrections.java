package se.trygghetshjulet.decision.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.decision.CorrectionView;
import se.trygghetshjulet.decision.Corrections;
import se.trygghetshjulet.organisation.Organisation;

@Component
class RecordedCorrections implements Corrections {

    private final CorrectionRepository corrections;
    private final Organisation organisation;

    RecordedCorrections(CorrectionRepository corrections, Organisation organisation) {
        this.corrections = corrections;
        this.organisation = organisation;
    }

    @Override
    public List<CorrectionView> of(UUID decisionId) {
        return corrections.findByDecisionIdOrderByProposedAt(decisionId).stream()
                .filter(correction -> Boolean.TRUE.equals(correction.approved()))
                .map(this::view)
                .toList();
    }

    /** The correction of the decision that waits for its second person. */
    Optional<Correction> waiting(UUID decisionId) {
        return corrections.findByDecisionIdOrderByProposedAt(decisionId).stream()
                .filter(correction -> correction.approved() == null)
                .findFirst();
    }

    /** What holds today: the last approved correction of the part, otherwise what was recorded. */
    String standing(Decision decision, CorrectedPart part) {
        return corrections.findByDecisionIdOrderByProposedAt(decision.id()).stream()
                .filter(correction -> correction.part() == part && Boolean.TRUE.equals(correction.approved()))
                .reduce((earlier, later) -> later)
                .map(Correction::corrected)
                .orElseGet(() -> part.in(decision));
    }

    private CorrectionView view(Correction correction) {
        return new CorrectionView(
                SwedishTime.dateOf(correction.answeredAt()),
                correction.part().label(),
                correction.stands(),
                correction.corrected(),
                correction.reason(),
                organisation.nameOf(correction.proposedBy()),
                organisation.nameOf(correction.answeredBy()));
    }
}
