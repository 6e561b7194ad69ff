package se.trygghetshjulet.picture.internal;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A source that was used or left out.
 *
 * @param contributionId null when it belongs to the statistics of the whole picture
 * @param remark the limits of the source, or why it was left out
 */
record Source(
        @Id UUID id,
        UUID pictureId,
        UUID contributionId,
        int position,
        String name,
        String period,
        boolean used,
        String remark,
        @Version Integer lock) {}
