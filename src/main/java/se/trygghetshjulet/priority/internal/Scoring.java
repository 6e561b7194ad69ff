package se.trygghetshjulet.priority.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.deadline.Deadlines;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.record.AuditTrail;

/** Who is to score a picture's problems, until when, and whether enough have done so. */
@Component
class Scoring {

    private static final String STEP = "prioritization.score";
    private static final int EXTENSION_IN_WORKING_DAYS = 5;

    private final PrioritizationRepository prioritizations;
    private final ScoreSheetRepository sheets;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final WorkingDays workingDays;
    private final AuditTrail trail;
    private final Clock clock;

    Scoring(
            PrioritizationRepository prioritizations,
            ScoreSheetRepository sheets,
            Organisation organisation,
            Deadlines deadlines,
            WorkingDays workingDays,
            AuditTrail trail,
            Clock clock) {
        this.prioritizations = prioritizations;
        this.sheets = sheets;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens it with the wheel's time limit. A second time for the same picture keeps what has been said. */
    void open(UUID pictureId, int year) {
        if (prioritizations.findByPictureId(pictureId).isEmpty()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            LocalDate closesOn = deadlines.dueDate(year, STEP, null);
            prioritizations.save(Prioritization.opened(pictureId, year, now, closesOn));
        }
    }

    Prioritization of(UUID pictureId) {
        return prioritizations.findByPictureId(pictureId).orElseThrow();
    }

    /** The members who have not answered, in the order of the steering group. */
    List<String> unanswered(UUID pictureId) {
        Set<String> answered = answered(pictureId);
        return organisation.steeringGroup().stream()
                .filter(member -> !answered.contains(member))
                .toList();
    }

    /** Whether enough members, from both parties, have answered. An abstention is an answer. */
    boolean hasQuorum(UUID pictureId) {
        return organisation.hasQuorum(answered(pictureId));
    }

    /** Everybody has answered, or the time is up and those who have are a quorum. */
    boolean complete(UUID pictureId) {
        return unanswered(pictureId).isEmpty() || timeIsUp(pictureId) && hasQuorum(pictureId);
    }

    /** Five more working days, counted from the old limit or, when that has passed, from today. */
    void extend(UUID pictureId) {
        Prioritization prioritization = of(pictureId);
        LocalDate today = SwedishTime.today(clock);
        LocalDate from = prioritization.closesOn().isAfter(today) ? prioritization.closesOn() : today;
        Prioritization extended =
                prioritizations.save(prioritization.extendedTo(workingDays.plus(from, EXTENSION_IN_WORKING_DAYS)));
        Map<String, Object> content = Map.of(
                "closesOn", extended.closesOn().toString(),
                "extensions", extended.extensions(),
                "unanswered", unanswered(pictureId));
        String businessKey = organisation.municipality().businessKey(extended.year());
        trail.note("system", "", "prioritization.extend", businessKey, content);
    }

    private Set<String> answered(UUID pictureId) {
        return sheets.findByPrioritizationId(of(pictureId).id()).stream()
                .map(ScoreSheet::member)
                .collect(Collectors.toSet());
    }

    private boolean timeIsUp(UUID pictureId) {
        return !clock.instant().isBefore(of(pictureId).closes());
    }
}
