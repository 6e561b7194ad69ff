package se.trygghetshjulet.picture.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ContributionRepository extends ListCrudRepository<Contribution, UUID> {

    List<Contribution> findByPictureIdOrderByUnit(UUID pictureId);

    Optional<Contribution> findByPictureIdAndUnit(UUID pictureId, String unit);
}
