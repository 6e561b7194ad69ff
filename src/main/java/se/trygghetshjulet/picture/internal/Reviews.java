package se.trygghetshjulet.picture.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what is said of a compiled picture, in order. */
@Component
class Reviews {

    private final PictureReviewRepository reviews;
    private final Clock clock;

    Reviews(PictureReviewRepository reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    void add(UUID pictureId, Outcome outcome, String remark, String by) {
        int number = reviews.findByPictureIdOrderByNumber(pictureId).size() + 1;
        reviews.save(new Review(
                UUID.randomUUID(),
                pictureId,
                number,
                outcome,
                remark,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null));
    }
}
