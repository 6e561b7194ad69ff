package se.trygghetshjulet.priority.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface PrioritizationRepository extends ListCrudRepository<Prioritization, UUID> {

    Optional<Prioritization> findByPictureId(UUID pictureId);
}
