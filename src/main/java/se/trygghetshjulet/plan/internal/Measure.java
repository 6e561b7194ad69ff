package se.trygghetshjulet.plan.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * A row of a plan.
 *
 * @param number handed out once within the plan and never changed
 * @param continuesId the same measure in an earlier plan; otherwise {@code null}
 * @param causes never empty; the database refuses it too
 * @param indicatorGap why there is no indicator, or no base value for it
 * @param struckReason why the coordinator left it out of the plan; {@code null} while it is part of it
 */
@RecordBuilder
record Measure(
        @Id UUID id,
        UUID planId,
        int number,
        String unit,
        UUID continuesId,
        @Embedded.Empty MeasureContent content,
        @MappedCollection(idColumn = "measure_id") Indicator indicator,
        @MappedCollection(idColumn = "measure_id") Set<MeasureCause> causes,
        String indicatorGap,
        String struckReason,
        @Version Integer lock) {

    static Measure proposed(
            UUID planId,
            int number,
            String unit,
            UUID continuesId,
            MeasureContent content,
            Indicator indicator,
            Set<UUID> causes) {
        return MeasureBuilder.builder()
                .id(UUID.randomUUID())
                .planId(planId)
                .number(number)
                .unit(unit)
                .continuesId(continuesId)
                .content(content)
                .indicator(indicator)
                .causes(rows(causes))
                .build();
    }

    /** The same measure with the same number in the next version of the plan. */
    Measure copiedTo(UUID nextPlanId) {
        return MeasureBuilder.builder(this)
                .id(UUID.randomUUID())
                .planId(nextPlanId)
                .continuesId(id)
                .indicator(indicator == null ? null : indicator.copy())
                .struckReason(null)
                .lock(null)
                .build();
    }

    /** The same measure with the same number in the plan after a revised picture, on the causes that carry on its own. */
    Measure carriedTo(UUID nextPlanId, Set<UUID> nextCauses) {
        return MeasureBuilder.builder(this)
                .id(UUID.randomUUID())
                .planId(nextPlanId)
                .continuesId(id)
                .indicator(indicator == null ? null : indicator.copy())
                .causes(rows(nextCauses))
                .struckReason(null)
                .lock(null)
                .build();
    }

    Measure says(MeasureContent newContent, Indicator newIndicator, Set<UUID> newCauses) {
        return MeasureBuilder.builder(this)
                .content(newContent)
                .indicator(newIndicator)
                .causes(rows(newCauses))
                .build();
    }

    Measure motivates(String gap) {
        return MeasureBuilder.builder(this).indicatorGap(gap).build();
    }

    Measure struck(String reason) {
        return MeasureBuilder.builder(this).struckReason(reason).build();
    }

    Action action() {
        return content.action();
    }

    Set<UUID> causeIds() {
        return causes.stream().map(MeasureCause::causeId).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<MeasureCause> rows(Set<UUID> causes) {
        return causes.stream().map(MeasureCause::new).collect(Collectors.toUnmodifiableSet());
    }
}
