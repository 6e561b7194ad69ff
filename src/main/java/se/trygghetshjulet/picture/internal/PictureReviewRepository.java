package se.trygghetshjulet.picture.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface PictureReviewRepository extends ListCrudRepository<Review, UUID> {

    List<Review> findByPictureIdOrderByNumber(UUID pictureId);
}
