package se.trygghetshjulet.picture.internal;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A data set that the picture builds on.
 *
 * @param comparison the reference value, e.g. the country or a municipality that is alike
 * @param remark what the figures show
 */
record StatisticsChoice(
        @Id UUID id,
        UUID pictureId,
        int position,
        String dataset,
        String period,
        String comparison,
        String remark,
        @Version Integer lock) {}
