package se.trygghetshjulet.picture.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface StatisticsChoiceRepository extends ListCrudRepository<StatisticsChoice, UUID> {

    List<StatisticsChoice> findByPictureIdOrderByPosition(UUID pictureId);

    List<StatisticsChoice> findByContributionIdOrderByPosition(UUID contributionId);
}
