package se.trygghetshjulet.council.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** The chair of the steering group answers a matter that the council carried to it. */
@Component
class HandleMatterForm implements TaskForm {

    private final CouncilBook book;

    HandleMatterForm(CouncilBook book) {
        this.book = book;
    }

    @Override
    public String task() {
        return "strategic-council.handle-matter";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Matter matter = book.matter(task.uuid("matterId"));
        Meeting meeting = book.meeting(matter.meetingId());
        return Map.of(
                "matterTitle", matter.title(),
                "matterText", matter.description(),
                "meetingDay", meeting.heldOn().toString());
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        new Checks()
                .filled(answers, "answer", "Välj vad styrgruppen gör med frågan.")
                .filled(answers, "comment", "Skriv varför, eller när frågan tas upp.")
                .orRefuse();
        book.save(book.matter(task.uuid("matterId"))
                .answered(
                        MatterAnswer.valueOf(answers.text("answer")),
                        answers.text("comment"),
                        task.actor(),
                        book.now()));
        return Map.of();
    }
}
