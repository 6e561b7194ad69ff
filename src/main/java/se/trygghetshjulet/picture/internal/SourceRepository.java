package se.trygghetshjulet.picture.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface SourceRepository extends ListCrudRepository<Source, UUID> {

    List<Source> findByPictureIdOrderByPosition(UUID pictureId);

    List<Source> findByContributionIdOrderByPosition(UUID contributionId);

    List<Source> findByPictureIdAndContributionIdIsNullOrderByPosition(UUID pictureId);
}
