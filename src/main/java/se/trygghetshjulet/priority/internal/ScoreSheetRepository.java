package se.trygghetshjulet.priority.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ScoreSheetRepository extends ListCrudRepository<ScoreSheet, UUID> {

    List<ScoreSheet> findByPrioritizationId(UUID prioritizationId);
}
