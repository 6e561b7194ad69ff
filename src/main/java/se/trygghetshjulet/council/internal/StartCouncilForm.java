package se.trygghetshjulet.council.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.StartForm;

/** Begins on a meeting of the council; there is one at a time. */
@Component
class StartCouncilForm implements StartForm {

    private final CouncilBook book;
    private final CouncilProcess process;

    StartCouncilForm(CouncilBook book, CouncilProcess process) {
        this.book = book;
        this.process = process;
    }

    @Override
    public String process() {
        return CouncilProcess.PROCESS;
    }

    @Override
    public Map<String, Object> prefill() {
        return Map.of();
    }

    @Override
    public Started submit(String actor, Answers answers) {
        if (!answers.ticked("begin")) {
            throw new FormRefused("begin", "Kryssa i att du vill börja kalla till rådet.");
        }
        book.ongoing().ifPresent(ongoing -> {
            throw new FormRefused(
                    "Ett råd är redan på gång (nummer %d). Gör klart det först; det finns i uppgiftslistan."
                            .formatted(ongoing.number()));
        });
        Meeting meeting = book.begin(actor);
        return new Started(process.businessKey(meeting), Map.of("meetingId", meeting.id()));
    }
}
