package se.trygghetshjulet.priority.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CauseRepository extends ListCrudRepository<Cause, UUID> {

    List<Cause> findByPriorityIdOrderByNumber(UUID priorityId);
}
