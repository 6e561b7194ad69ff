package se.trygghetshjulet.followup.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ProgressRepository extends ListCrudRepository<Progress, UUID> {

    List<Progress> findByFollowUpId(UUID followUpId);

    Optional<Progress> findByFollowUpIdAndMeasureId(UUID followUpId, UUID measureId);

    Optional<Progress> findFirstByMeasureIdOrderByReportedOnDesc(UUID measureId);
}
