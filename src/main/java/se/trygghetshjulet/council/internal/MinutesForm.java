package se.trygghetshjulet.council.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** What was said at the council and which matters go on to the steering group; or that it was put off. */
@Component
class MinutesForm implements TaskForm {

    private static final String HELD = "HELD";

    private final CouncilBook book;

    MinutesForm(CouncilBook book) {
        this.book = book;
    }

    @Override
    public String task() {
        return "strategic-council.minutes";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Meeting meeting = book.meeting(task.uuid("meetingId"));
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("heldOn", meeting.heldOn().toString());
        prefill.put("agendaText", meeting.agenda());
        prefill.put("present", called(meeting));
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        boolean held = answers.text("outcome").equals(HELD);
        Checks checks = new Checks().filled(answers, "outcome", "Välj om rådet hölls.");
        checks.orRefuse();
        Meeting meeting = book.meeting(task.uuid("meetingId"));
        if (held) {
            minute(meeting, answers, task.actor(), checks);
        } else {
            postpone(meeting, answers, checks);
        }
        return Map.of("held", held);
    }

    private void postpone(Meeting meeting, Answers answers, Checks checks) {
        LocalDate day = answers.date("newDay").orElse(null);
        checks.that(day != null && day.isAfter(book.today()), "newDay", "Ange en ny dag för rådet, senare än i dag.")
                .orRefuse();
        book.save(meeting.postponed(day));
    }

    private void minute(Meeting meeting, Answers answers, String actor, Checks checks) {
        LocalDate day = answers.date("heldOn").orElse(null);
        checks.that(
                        day != null && !day.isAfter(book.today()),
                        "heldOn",
                        "Ange dagen då rådet hölls, i dag eller tidigare.")
                .filled(answers, "present", "Skriv vilka som deltog.")
                .filled(answers, "minutes", "Skriv vad som sades och vad rådet kom fram till.");
        List<Answers> rows = answers.rows("matters");
        for (Answers row : rows) {
            checks.filled(row, "title", "Skriv vad frågan heter.")
                    .filled(row, "description", "Beskriv frågan och vad rådet vill.");
        }
        checks.orRefuse();
        book.save(meeting.minuted(day, answers.text("present"), answers.text("minutes"), actor));
        int number = 1;
        for (Answers row : rows) {
            book.save(Matter.carried(meeting.id(), number++, row.text("title"), row.text("description")));
        }
    }

    /** Everybody who was called, to strike those who did not come from. */
    private static String called(Meeting meeting) {
        StringBuilder called = new StringBuilder("%s, %s".formatted(meeting.chair(), meeting.chairTitle()));
        meeting.members().forEach(member -> called.append('\n').append(member.label()));
        return called.toString();
    }
}
