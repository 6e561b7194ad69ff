package se.trygghetshjulet.followup.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** The coordinator sums up: what worked, what the picture missed, and proposals for the next year. */
@Component
class CompileFollowUpForm implements TaskForm {

    private final FollowUpRepository followUps;
    private final Dossiers dossiers;
    private final DossierTables tables;
    private final Clock clock;

    CompileFollowUpForm(FollowUpRepository followUps, Dossiers dossiers, DossierTables tables, Clock clock) {
        this.followUps = followUps;
        this.dossiers = dossiers;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "follow-up.compile-follow-up";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Dossier dossier = dossiers.read(task.uuid("followUpId"));
        FollowUp earlier = startingPoint(dossier.followUp());
        Map<String, Object> prefill = new HashMap<>(tables.context(dossier));
        prefill.put("worked", earlier.worked());
        prefill.put("pictureMissed", earlier.pictureMissed());
        prefill.put("proposals", earlier.proposals());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        FollowUp followUp = dossiers.followUp(task.uuid("followUpId"));
        new Checks()
                .that(followUp.planId() == null || answers.has("worked"), "worked", "Berätta vad som fungerade.")
                .filled(answers, "pictureMissed", "Skriv vad lägesbilden missade. Missade den inget, skriv det.")
                .filled(answers, "proposals", "Skriv vad du föreslår inför nästa år. Har du inga förslag, skriv det.")
                .orRefuse();
        followUps.save(followUp.compiled(
                answers.textOrNull("worked"),
                answers.text("pictureMissed"),
                answers.text("proposals"),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Map.of();
    }

    /** What was written here before; otherwise what the follow-up before it said, to go on from. */
    private FollowUp startingPoint(FollowUp followUp) {
        if (followUp.compiledAt() != null) {
            return followUp;
        }
        return Optional.ofNullable(followUp.previousId())
                .flatMap(followUps::findById)
                .orElse(followUp);
    }
}
