package se.trygghetshjulet.picture.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface PictureRepository extends ListCrudRepository<Picture, UUID> {

    List<Picture> findByCycleId(UUID cycleId);

    Optional<Picture> findFirstByAdoptedAtIsNotNullOrderByAdoptedAtDescVersionDesc();
}
