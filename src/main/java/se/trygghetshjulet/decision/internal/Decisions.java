package se.trygghetshjulet.decision.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Decisions extends Repository<Decision, UUID> {

    Optional<Decision> findById(UUID id);

    List<Decision> findByCaseIdOrderByHeldOnAscRecordedAtAsc(UUID caseId);

    Optional<Decision> findFirstByCaseIdAndOrganOrderByHeldOnDesc(UUID caseId, String organ);

    boolean existsByOrganAndHeldOnAndParagraph(String organ, LocalDate heldOn, int paragraph);

    @Query("select exists (select from decision d join minutes_adjustment m on m.decision_id = d.id"
            + " where d.organ = :organ and d.held_on = :heldOn)")
    boolean minutesAreAdjusted(String organ, LocalDate heldOn);

    /** The decision in the matter, once the deciding organ has made it. */
    default Optional<Decision> decided(UUID caseId) {
        return findByCaseIdOrderByHeldOnAscRecordedAtAsc(caseId).stream()
                .filter(Decision::isFinal)
                .findFirst();
    }
}
