package se.trygghetshjulet.cycle.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.Meeting;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.cycle.PlannedMeeting;
import se.trygghetshjulet.decision.DecidingOrgans;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.Choice;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.organisation.DecisionStep;
import se.trygghetshjulet.organisation.Subject;

/** The meetings at which the year's plan and report are to be taken up, chosen when the year starts. */
@Component
class PlannedMeetings {

    private static final List<Subject> SUBJECTS = List.of(Subject.PLAN, Subject.REPORT);
    private static final List<String> ORGANS_OF_THE_FORM = List.of("ksau", "ks", "kf");

    private final DecidingOrgans deciding;
    private final MeetingCalendar calendar;
    private final JdbcClient jdbc;

    PlannedMeetings(DecidingOrgans deciding, MeetingCalendar calendar, JdbcClient jdbc) {
        this.deciding = deciding;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    /** Options and suggestions for the start form: the first way through the organs from the given dates on. */
    Map<String, Object> choices(LocalDate today, Map<Subject, LocalDate> earliest) {
        Map<String, Object> choices = new TreeMap<>();
        for (Subject subject : SUBJECTS) {
            List<String> organs = organs(subject);
            Map<String, LocalDate> suggested = new TreeMap<>();
            calendar.chain(organs, earliest.get(subject))
                    .ifPresent(chain -> chain.forEach(meeting -> suggested.put(meeting.organ(), meeting.date())));
            for (String organ : ORGANS_OF_THE_FORM) {
                List<Option> options = organs.contains(organ) ? options(organ, today) : List.of();
                LocalDate selected = suggested.get(organ);
                choices.put(field(subject, organ), new Choice(options, selected == null ? null : selected.toString()));
            }
        }
        return choices;
    }

    /** The chosen meetings, each a real one that lies ahead, in the order that the organs meet. */
    Map<Subject, Map<String, LocalDate>> read(Answers answers, LocalDate today, Checks checks) {
        Map<Subject, Map<String, LocalDate>> chosen = new TreeMap<>();
        LocalDate previous = today;
        for (Subject subject : SUBJECTS) {
            Map<String, LocalDate> ofSubject = new TreeMap<>();
            for (DecisionStep step : deciding.organsFor(subject)) {
                String field = field(subject, step.organId());
                if (answers.has(field)) {
                    previous = meeting(step, field, answers, today, previous, checks);
                    ofSubject.put(step.organId(), previous);
                }
            }
            chosen.put(subject, ofSubject);
        }
        return chosen;
    }

    /** The meetings that a year planned for, earliest first. */
    List<PlannedMeeting> of(UUID cycleId) {
        return jdbc.sql("select subject, organ, held_on from planned_meeting where cycle_id = ?"
                        + " order by held_on, subject, organ")
                .param(cycleId)
                .query(PlannedMeeting.class)
                .list();
    }

    private LocalDate meeting(
            DecisionStep step, String field, Answers answers, LocalDate today, LocalDate previous, Checks checks) {
        Optional<LocalDate> meeting = calendar.meetings(step.organId()).stream()
                .map(Meeting::date)
                .filter(date -> date.toString().equals(answers.text(field)))
                .findFirst();
        if (meeting.isEmpty()) {
            checks.that(
                    false,
                    field,
                    "%s sammanträder inte den dagen. Välj ett datum ur listan."
                            .formatted(step.organ().name()));
            return previous;
        }
        LocalDate date = meeting.get();
        checks.that(!date.isBefore(today), field, "Det sammanträdet har redan varit. Välj ett senare.");
        checks.that(
                date.isBefore(today) || !date.isBefore(previous),
                field,
                "Sammanträdena ska komma i ordning, och planen före rapporten. Välj ett senare datum.");
        return date.isAfter(previous) ? date : previous;
    }

    void save(UUID cycleId, Map<Subject, Map<String, LocalDate>> meetings) {
        meetings.forEach((subject, ofSubject) -> ofSubject.forEach((organ, date) -> jdbc.sql(
                        "insert into planned_meeting (cycle_id, subject, organ, held_on) values (?, ?, ?, ?)")
                .params(cycleId, subject.name(), organ, date)
                .update()));
    }

    private List<String> organs(Subject subject) {
        return deciding.organsFor(subject).stream().map(DecisionStep::organId).toList();
    }

    private List<Option> options(String organ, LocalDate today) {
        List<Option> options = new ArrayList<>();
        calendar.meetings(organ).stream()
                .filter(meeting -> !meeting.date().isBefore(today))
                .forEach(meeting -> options.add(
                        new Option(meeting.date().toString(), meeting.date().toString())));
        return options;
    }

    static String field(Subject subject, String organ) {
        return subject.name().toLowerCase(java.util.Locale.ROOT) + "_" + organ;
    }
}
