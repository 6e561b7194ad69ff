package se.trygghetshjulet.priority.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface PriorityRepository extends ListCrudRepository<Priority, UUID> {

    Optional<Priority> findByProblemId(UUID problemId);

    List<Priority> findByPrioritizationId(UUID prioritizationId);
}
