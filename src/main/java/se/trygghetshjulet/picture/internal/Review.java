package se.trygghetshjulet.picture.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One answer in the review of a compiled picture, numbered as they came. Never changed. */
record Review(
        @Id UUID id,
        UUID pictureId,
        int number,
        Outcome outcome,
        String remark,
        String givenBy,
        Instant givenAt,
        @Version Integer lock) {}
