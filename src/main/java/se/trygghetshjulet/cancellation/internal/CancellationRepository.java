package se.trygghetshjulet.cancellation.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CancellationRepository extends ListCrudRepository<Cancellation, UUID> {

    @Query("select * from cancellation where cycle_id = :cycleId and ended_at is null")
    Optional<Cancellation> findOngoing(UUID cycleId);

    @Query("select * from cancellation where cycle_id = :cycleId and confirmed and ended_at is not null")
    Optional<Cancellation> findCarriedOut(UUID cycleId);
}
