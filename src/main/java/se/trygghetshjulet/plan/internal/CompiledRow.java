package se.trygghetshjulet.plan.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;

/** A measure as a row of the form in which the coordinator mends the plan. */
final class CompiledRow {

    private CompiledRow() {}

    static Map<String, Object> shown(Measure measure, Causes causes, String unitName) {
        MeasureContent content = measure.content();
        Indicator indicator = measure.indicator();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", measure.id().toString());
        row.put("heading", "Åtgärd %d, %s".formatted(measure.number(), unitName));
        row.put("gaps", Gaps.of(measure, causes));
        row.put("causes", MeasureRow.chosen(measure, causes));
        row.put("title", content.action().title());
        row.put("goal", content.action().goal());
        row.put("indicator", indicator == null ? null : indicator.name());
        row.put("baseValue", indicator == null ? null : indicator.baseValue());
        row.put("targetValue", indicator == null ? null : indicator.targetValue());
        row.put("gapMotivation", measure.indicatorGap());
        row.put("startsOn", content.timing().startsOn().toString());
        row.put("dueOn", content.timing().dueOn().toString());
        row.put("responsible", content.responsibility().responsible());
        row.put("followUp", content.accountability().followUp());
        return row;
    }

    /** Notes what makes the row unfit to be saved at all. A measure that is struck out need not be mended. */
    static void check(Answers row, Causes causes, LocalDate today, Checks checks) {
        if (row.has("strikeReason")) {
            return;
        }
        MeasureRow.checkCauses(row, causes, checks);
        MeasureRow.checkTiming(row, today, checks);
        checks.filled(row, "title", "Skriv vad åtgärden heter.")
                .filled(row, "goal", "Skriv operativa mål för åtgärden.")
                .filled(row, "responsible", "Ange vilken befattning som ansvarar.")
                .filled(row, "followUp", "Skriv hur åtgärden ska följas upp.");
        checks.that(
                row.has("indicator") || !row.has("baseValue") && !row.has("targetValue"),
                row.path("indicator"),
                "Ange vad som mäts, eftersom det finns ett basvärde eller målvärde.");
    }

    /** Notes a gap that is neither mended nor motivated. */
    static void checkComplete(Answers row, Checks checks) {
        if (row.has("strikeReason") || row.has("gapMotivation")) {
            return;
        }
        checks.that(
                row.has("indicator"),
                row.path("indicator"),
                "Målet saknar indikator. Ange en, eller motivera varför den saknas.");
        checks.that(
                !row.has("indicator") || row.has("baseValue"),
                row.path("baseValue"),
                "Indikatorn saknar basvärde. Ange det, eller motivera varför det saknas.");
    }

    /** The measure as the checked row says. */
    static Measure mended(Measure measure, Answers row, Causes causes) {
        if (row.has("strikeReason")) {
            return measure.struck(row.text("strikeReason"));
        }
        MeasureContent content = measure.content()
                .mended(
                        row.text("title"),
                        row.text("goal"),
                        measure.content()
                                .timing()
                                .moved(
                                        row.date("startsOn").orElseThrow(),
                                        row.date("dueOn").orElseThrow()),
                        row.text("responsible"),
                        row.text("followUp"));
        Indicator indicator = indicator(measure.indicator(), row);
        boolean gap = indicator == null || indicator.baseValue() == null;
        return measure.says(content, indicator, MeasureRow.causes(row, causes))
                .motivates(gap ? row.textOrNull("gapMotivation") : null);
    }

    private static Indicator indicator(Indicator before, Answers row) {
        if (!row.has("indicator")) {
            return null;
        }
        String base = row.textOrNull("baseValue");
        String target = row.textOrNull("targetValue");
        return before == null
                ? Indicator.named(row.text("indicator"), base, target)
                : before.mended(row.text("indicator"), base, target);
    }
}
