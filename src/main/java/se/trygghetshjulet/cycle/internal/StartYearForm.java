package se.trygghetshjulet.cycle.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Variant;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.StartForm;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Rhythm;
import se.trygghetshjulet.organisation.Subject;

/** Starts a year: which one, full or light, and at which meetings its plan and report are to be taken up. */
@Component
class StartYearForm implements StartForm {

    private static final int FIRST_YEAR_OF_THE_LAW = 2023;
    private static final BigDecimal LAST_YEAR_THERE_IS = BigDecimal.valueOf(9999);

    private final CycleRepository cycles;
    private final PlannedMeetings meetings;
    private final LightYear lightYear;
    private final Organisation organisation;
    private final Clock clock;

    StartYearForm(
            CycleRepository cycles,
            PlannedMeetings meetings,
            LightYear lightYear,
            Organisation organisation,
            Clock clock) {
        this.cycles = cycles;
        this.meetings = meetings;
        this.lightYear = lightYear;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "annual-cycle";
    }

    @Override
    public Map<String, Object> prefill() {
        LocalDate today = SwedishTime.today(clock);
        int year = nextYear(today);
        Map<String, Object> prefill = new TreeMap<>();
        prefill.put("year", year);
        prefill.put("variant", suggested(year).name());
        prefill.putAll(meetings.choices(
                today,
                Map.of(
                        Subject.PLAN, LocalDate.of(year, Month.JUNE, 1),
                        Subject.REPORT, LocalDate.of(year + 1, Month.MARCH, 1))));
        return prefill;
    }

    @Override
    public Started submit(String actor, Answers answers) {
        Checks checks = new Checks();
        LocalDate today = SwedishTime.today(clock);
        int thisYear = today.getYear();
        int year = year(answers);
        checks.that(
                year >= Math.max(FIRST_YEAR_OF_THE_LAW, thisYear - 1) && year <= thisYear + 2,
                "year",
                "Ange ett år mellan %d och %d.".formatted(thisYear - 1, thisYear + 2));
        checks.orRefuse();
        cycles.findByMunicipalityAndYear(municipality(), year)
                .ifPresent(existing -> checks.that(false, "year", alreadyThere(existing)));
        Variant variant = Variant.valueOf(answers.text("variant"));
        if (variant == Variant.LIGHT) {
            lightYear.objection(year).ifPresent(sentence -> checks.that(false, "variant", sentence));
        }
        var chosen = meetings.read(answers, today, checks);
        checks.orRefuse();

        Cycle cycle =
                Cycle.started(municipality(), year, variant, clock.instant().truncatedTo(ChronoUnit.MICROS), actor);
        Cycle saved = cycles.save(cycle);
        meetings.save(saved.id(), chosen);
        return new Started(
                organisation.municipality().businessKey(year),
                Map.of("cycleId", saved.id(), "year", year, "variant", variant));
    }

    /** One record for each year: papers and archive go by the year's number, and two under one could not be told apart. */
    private static String alreadyThere(Cycle cycle) {
        if (cycle.cancelled()) {
            return "Året %d avbröts %s och finns kvar som avbrutet i akten. Ett år görs bara en gång: starta %d, som får börja redan i dag."
                    .formatted(cycle.year(), SwedishTime.dateOf(cycle.closedAt()), cycle.year() + 1);
        }
        return cycle.closedAt() == null
                ? "Året %d pågår redan sedan %s. Fortsätt med dess uppgifter i uppgiftslistan, eller välj ett annat år."
                        .formatted(cycle.year(), SwedishTime.dateOf(cycle.startedAt()))
                : "Året %d är avslutat sedan %s och kan inte göras om. Välj ett annat år."
                        .formatted(cycle.year(), SwedishTime.dateOf(cycle.closedAt()));
    }

    /** What is no year at all counts as the year 0, which is out of range. */
    private static int year(Answers answers) {
        return answers.number("year")
                .filter(number -> number.signum() > 0 && number.compareTo(LAST_YEAR_THERE_IS) <= 0)
                .flatMap(number -> answers.integer("year"))
                .orElse(0);
    }

    /** Light in the off year of a municipality that makes a full year every second year, when the law allows it. */
    private Variant suggested(int year) {
        boolean offYear = organisation.municipality().rhythm() == Rhythm.BIENNIAL
                && lightYear.objection(year).isEmpty();
        return offYear ? Variant.LIGHT : Variant.FULL;
    }

    private int nextYear(LocalDate today) {
        return cycles.findFirstByMunicipalityOrderByYearDesc(municipality())
                .map(cycle -> cycle.year() + 1)
                .orElse(today.getMonth().getValue() >= 9 ? today.getYear() + 1 : today.getYear());
    }

    private String municipality() {
        return organisation.municipality().id();
    }
}
