package se.trygghetshjulet.picture.internal;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A data set that the picture builds on.
 *
 * @param comparison the reference value, e.g. the country or a municipality that is alike
 * @param remark what the figures show
 * @param seriesId the imported series it is, when it is one
 * @param chart the chart of that series when it was chosen, as JSON; empty when it is none
 */
record StatisticsChoice(
        @Id UUID id,
        UUID pictureId,
        int position,
        String dataset,
        String period,
        String comparison,
        String remark,
        UUID seriesId,
        String chart,
        @Version Integer lock) {}
