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
 * @param contributionId the unit's contribution that builds on it; {@code null} when the whole picture does
 * @param compiled whether the coordinator chose it while compiling
 * @param firstYear the first year to show; {@code null} for as far back as the figures reach, and likewise the last
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
        UUID contributionId,
        boolean compiled,
        Integer firstYear,
        Integer lastYear,
        @Version Integer lock) {}
