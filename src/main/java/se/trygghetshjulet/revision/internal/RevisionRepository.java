package se.trygghetshjulet.revision.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface RevisionRepository extends ListCrudRepository<Revision, UUID> {

    List<Revision> findByCycleId(UUID cycleId);

    @Query("select * from revision where cycle_id = :cycleId and ended_at is null")
    Optional<Revision> findOngoing(UUID cycleId);
}
