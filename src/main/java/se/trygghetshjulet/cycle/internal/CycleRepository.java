package se.trygghetshjulet.cycle.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CycleRepository extends ListCrudRepository<Cycle, UUID> {

    Optional<Cycle> findByMunicipalityAndYear(String municipality, int year);

    List<Cycle> findByMunicipalityOrderByYearDesc(String municipality);

    Optional<Cycle> findFirstByMunicipalityOrderByYearDesc(String municipality);
}
