package se.trygghetshjulet.plan.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;

/** A measure as a row of the form in which a unit proposes measures. */
final class MeasureRow {

    private static final BigDecimal FIRST_PROMISE = BigDecimal.valueOf(2012);
    private static final BigDecimal LAST_PROMISE = BigDecimal.valueOf(2100);
    private static final int FURTHEST_YEARS = 20;

    private MeasureRow() {}

    /** The row of a measure of this plan. */
    static Map<String, Object> shown(Measure measure, Causes causes) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", measure.id().toString());
        row.put("causes", chosen(measure, causes));
        action(row, measure.content().action());
        prevention(row, measure.content().prevention());
        indicator(row, measure.indicator());
        timing(row, measure.content().timing());
        responsibility(row, measure.content().responsibility());
        row.put("followUp", measure.content().accountability().followUp());
        row.put("documentation", measure.content().accountability().documentation());
        row.put("promiseArea", measure.content().promise().promiseArea());
        row.put("promiseYear", measure.content().promise().promiseYear());
        return row;
    }

    /**
     * The row of a measure of an earlier plan: it acts on the causes that carry on its own, as far as they still stand, and
     * a passed last day has to be set anew.
     */
    static Map<String, Object> continued(Measure measure, Causes causes, LocalDate today) {
        Map<String, Object> row = shown(measure, causes);
        if (((List<?>) row.get("causes")).isEmpty()) {
            row.put(
                    "causes",
                    causes.carryingOn(measure.causeIds()).stream()
                            .map(UUID::toString)
                            .toList());
        }
        if (measure.content().timing().dueOn().isBefore(today)) {
            row.put("dueOn", null);
        }
        return row;
    }

    /** The causes of the measure that can still be chosen. */
    static List<String> chosen(Measure measure, Causes causes) {
        return measure.causeIds().stream()
                .map(UUID::toString)
                .filter(id -> causes.known(id).isPresent())
                .sorted()
                .toList();
    }

    /** Notes what is wrong with a row that a unit has filled in. */
    static void check(Answers row, Causes causes, LocalDate today, Checks checks) {
        checkCauses(row, causes, checks);
        checkTiming(row, today, checks);
        checkReasonable(row, "measuredOn", today, checks);
        checks.filled(row, "title", "Skriv vad åtgärden heter.")
                .filled(row, "goal", "Skriv operativa mål för åtgärden.")
                .filled(row, "preventionLevel", "Välj preventionsnivå.")
                .filled(row, "approach", "Välj om åtgärden är social eller situationell.")
                .filled(row, "effect", "Välj om effekten väntas på kort eller lång sikt.")
                .filled(row, "extent", "Välj om åtgärden är en punktinsats eller en del av ordinarie arbete.")
                .filled(
                        row,
                        "responsible",
                        "Ange vilken befattning som ansvarar, så att åtgärden inte hamnar mellan stolarna.")
                .filled(row, "followUp", "Skriv hur åtgärden ska följas upp.");
        checks.that(
                row.has("indicator") || row.has("series") || !row.has("baseValue") && !row.has("targetValue"),
                row.path("indicator"),
                "Ange vad som mäts, eftersom det finns ett basvärde eller målvärde.");
        checkPromise(row, checks);
    }

    static void checkCauses(Answers row, Causes causes, Checks checks) {
        Set<UUID> chosen = causes(row, causes);
        checks.that(
                !row.choices("causes").isEmpty(),
                row.path("causes"),
                "Välj minst en orsak. En åtgärd utan orsak får inte stå i planen.");
        checks.that(
                chosen.size() == Set.copyOf(row.choices("causes")).size(),
                row.path("causes"),
                "En av orsakerna finns inte längre. Välj om bland årets orsaker.");
        checks.that(
                causes.problemsOf(chosen).size() <= 1,
                row.path("causes"),
                "Välj orsaker till ett och samma problem. Gäller åtgärden flera problem gör du en rad för varje.");
    }

    static void checkTiming(Answers row, LocalDate today, Checks checks) {
        Optional<LocalDate> starts = row.date("startsOn");
        Optional<LocalDate> due = row.date("dueOn");
        checkReasonable(row, "startsOn", today, checks);
        checkReasonable(row, "dueOn", today, checks);
        checks.that(starts.isPresent(), row.path("startsOn"), "Ange när åtgärden börjar.");
        checks.that(due.isPresent(), row.path("dueOn"), "Ange när åtgärden ska vara klar.");
        checks.that(
                due.isEmpty() || !due.get().isBefore(today),
                row.path("dueOn"),
                "Dagen då åtgärden ska vara klar har redan varit. Ange en kommande dag.");
        checks.that(
                starts.isEmpty() || due.isEmpty() || !due.get().isBefore(starts.get()),
                row.path("dueOn"),
                "Åtgärden kan inte vara klar innan den börjar. Ändra start eller klar senast.");
    }

    /** A slip in the year, such as 20270, is not a date of anybody's plan. */
    private static void checkReasonable(Answers row, String field, LocalDate today, Checks checks) {
        checks.that(
                row.date(field)
                        .filter(date -> Math.abs(ChronoUnit.YEARS.between(today, date)) > FURTHEST_YEARS)
                        .isEmpty(),
                row.path(field),
                "Kontrollera året: det ligger mer än %d år bort.".formatted(FURTHEST_YEARS));
    }

    private static void checkPromise(Answers row, Checks checks) {
        checks.that(
                row.has("promiseArea") == row.has("promiseYear"),
                row.path(row.has("promiseArea") ? "promiseYear" : "promiseArea"),
                "Ange både område och år för medborgarlöftet, eller lämna båda tomma.");
        checks.that(
                !row.has("promiseYear") || promiseYear(row) != null,
                row.path("promiseYear"),
                "Ange medborgarlöftets år med fyra siffror.");
    }

    private static Integer promiseYear(Answers row) {
        return row.number("promiseYear")
                .filter(year -> year.compareTo(FIRST_PROMISE) >= 0 && year.compareTo(LAST_PROMISE) <= 0)
                .flatMap(year -> row.integer("promiseYear"))
                .orElse(null);
    }

    /** The chosen causes, as far as they are known. */
    static Set<UUID> causes(Answers row, Causes causes) {
        return row.choices("causes").stream()
                .map(causes::known)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The content of a checked row. */
    static MeasureContent content(Answers row, String mailbox) {
        return new MeasureContent(
                new Action(
                        row.text("title"),
                        row.textOrNull("steps"),
                        row.textOrNull("overallGoal"),
                        row.text("goal"),
                        row.ticked("camera")),
                new Prevention(
                        Prevention.PreventionLevel.valueOf(row.text("preventionLevel")),
                        Prevention.Approach.valueOf(row.text("approach")),
                        Prevention.Effect.valueOf(row.text("effect")),
                        row.textOrNull("evidence"),
                        row.has("evidenceStrength")
                                ? Prevention.EvidenceStrength.valueOf(row.text("evidenceStrength"))
                                : null),
                new Timing(
                        row.date("startsOn").orElseThrow(),
                        row.date("dueOn").orElseThrow(),
                        row.textOrNull("sequence"),
                        Timing.Extent.valueOf(row.text("extent"))),
                new Responsibility(
                        row.text("responsible"),
                        row.has("contact") ? row.text("contact") : mailbox,
                        row.textOrNull("partners"),
                        row.textOrNull("resources")),
                new Accountability(row.text("followUp"), row.textOrNull("documentation")),
                new CitizenPromise(
                        row.textOrNull("promiseArea"),
                        row.integer("promiseYear").orElse(null)));
    }

    /** The indicator of a row; {@code null} when none is given. One that was there before keeps its id. */
    static Indicator indicator(Answers row, Indicator before) {
        if (!row.has("indicator")) {
            return null;
        }
        return new Indicator(
                before == null ? UUID.randomUUID() : before.id(),
                row.text("indicator"),
                row.textOrNull("baseValue"),
                row.textOrNull("targetValue"),
                row.textOrNull("source"),
                row.date("measuredOn").orElse(null),
                null);
    }

    private static void action(Map<String, Object> row, Action action) {
        row.put("title", action.title());
        row.put("steps", action.steps());
        row.put("camera", action.camera());
        row.put("overallGoal", action.overallGoal());
        row.put("goal", action.goal());
    }

    private static void prevention(Map<String, Object> row, Prevention prevention) {
        row.put("preventionLevel", prevention.preventionLevel().name());
        row.put("approach", prevention.approach().name());
        row.put("effect", prevention.effect().name());
        row.put("evidence", prevention.evidence());
        row.put(
                "evidenceStrength",
                prevention.evidenceStrength() == null
                        ? null
                        : prevention.evidenceStrength().name());
    }

    private static void indicator(Map<String, Object> row, Indicator indicator) {
        if (indicator != null) {
            row.put(
                    "series",
                    indicator.seriesId() == null ? null : indicator.seriesId().toString());
            row.put("indicator", indicator.name());
            row.put("baseValue", indicator.baseValue());
            row.put("targetValue", indicator.targetValue());
            row.put("source", indicator.source());
            row.put("measuredOn", text(indicator.measuredOn()));
        }
    }

    private static void timing(Map<String, Object> row, Timing timing) {
        row.put("startsOn", text(timing.startsOn()));
        row.put("dueOn", text(timing.dueOn()));
        row.put("sequence", timing.sequence());
        row.put("extent", timing.extent().name());
    }

    private static void responsibility(Map<String, Object> row, Responsibility responsibility) {
        row.put("responsible", responsibility.responsible());
        row.put("contact", responsibility.contact());
        row.put("partners", responsibility.partners());
        row.put("resources", responsibility.resources());
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
