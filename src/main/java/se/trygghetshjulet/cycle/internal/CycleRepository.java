package se.trygghetshjulet.cycle.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CycleRepository extends ListCrudRepository<Cycle, UUID> {

    Optional<Cycle> findByMunicipalityAndYear(String municipality, int year);

    Optional<Cycle> findFirstByMunicipalityOrderByYearDesc(String municipality);
}
