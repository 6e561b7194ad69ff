package se.trygghetshjulet.decision.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.Option;

/** The meetings that a report is planned for (Beslutsplanering), chosen from the calendar. */
@Component
class MeetingChoices {

    private static final List<String> ORGANS_OF_THE_FORM = List.of("ksau", "ks", "kf");

    private final MeetingCalendar calendar;

    MeetingChoices(MeetingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Options and choices for each organ of the form; an organ that the case does not pass is hidden. */
    Map<String, Object> prefill(List<CaseStep> steps, LocalDate today) {
        Map<String, Object> fields = new TreeMap<>();
        ORGANS_OF_THE_FORM.forEach(organ -> {
            fields.put("options_" + organ, List.of());
            fields.put("hidden_" + organ, true);
        });
        for (CaseStep step : steps) {
            fields.put("options_" + step.organ(), options(step.organ(), today));
            fields.put("hidden_" + step.organ(), false);
            if (step.plannedOn() != null && !step.plannedOn().isBefore(today)) {
                fields.put(field(step.organ()), step.plannedOn().toString());
            }
        }
        return fields;
    }

    /** The chosen meetings: real, not past, and in the order that the organs meet. */
    Map<String, LocalDate> read(Answers answers, List<CaseStep> steps, LocalDate today, Checks checks) {
        Map<String, LocalDate> chosen = new HashMap<>();
        LocalDate previous = LocalDate.MIN;
        for (CaseStep step : steps) {
            String field = field(step.organ());
            List<String> offered =
                    options(step.organ(), today).stream().map(Option::value).toList();
            if (!answers.has(field)) {
                checks.that(offered.isEmpty(), field, "Välj vilket sammanträde som ska ta upp ärendet.");
                continue;
            }
            if (!offered.contains(answers.text(field))) {
                checks.that(false, field, "Välj ett kommande sammanträde ur kalendern.");
                continue;
            }
            LocalDate meeting = LocalDate.parse(answers.text(field));
            checks.that(
                    !meeting.isBefore(previous),
                    field,
                    "Sammanträdena ska komma i ordning. Välj ett senare datum, eller ett tidigare för organet före.");
            previous = meeting;
            chosen.put(step.organ(), meeting);
        }
        return chosen;
    }

    private List<Option> options(String organ, LocalDate today) {
        return calendar.meetings(organ).stream()
                .map(meeting -> meeting.date())
                .filter(date -> !date.isBefore(today))
                .map(date -> new Option(date.toString(), date.toString()))
                .toList();
    }

    private static String field(String organ) {
        return "meeting_" + organ;
    }
}
