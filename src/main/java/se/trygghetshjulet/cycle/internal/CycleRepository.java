package se.trygghetshjulet.cycle.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface CycleRepository extends ListCrudRepository<Cycle, UUID> {

    /** As {@link #findById}. Nobody else may hold it until the caller's transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Cycle> findHeldById(UUID id);

    Optional<Cycle> findByMunicipalityAndYear(String municipality, int year);

    List<Cycle> findByMunicipalityOrderByYearDesc(String municipality);

    Optional<Cycle> findFirstByMunicipalityOrderByYearDesc(String municipality);
}
