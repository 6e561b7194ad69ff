package se.trygghetshjulet.followup.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;

/** Each member of the steering group takes note of the follow-up: both parties follow up and revise together. */
@Component
class TakeNoteForm implements TaskForm {

    private final Dossiers dossiers;
    private final DossierTables tables;
    private final NotesTaken notes;
    private final Organisation organisation;
    private final Clock clock;

    TakeNoteForm(Dossiers dossiers, DossierTables tables, NotesTaken notes, Organisation organisation, Clock clock) {
        this.dossiers = dossiers;
        this.tables = tables;
        this.notes = notes;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "follow-up.take-note";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Dossier dossier = dossiers.read(task.uuid("followUpId"));
        FollowUp followUp = dossier.followUp();
        List<Map<String, String>> remarks = remarks(dossier);
        Map<String, Object> prefill = new HashMap<>(tables.context(dossier));
        prefill.put(
                "summary",
                new FactTable()
                        .row("Vad som fungerade", followUp.worked())
                        .row("Vad lägesbilden missade", followUp.pictureMissed())
                        .row("Förslag inför nästa år", followUp.proposals())
                        .rows());
        prefill.put("remarks", remarks);
        prefill.put("noRemarks", remarks.isEmpty());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        new Checks()
                .that(answers.ticked("noted"), "noted", "Kryssa i att du har tagit del av uppföljningen.")
                .orRefuse();
        String member = task.text("member");
        notes.save(
                task.uuid("followUpId"),
                new NoteTaken(
                        member,
                        organisation.party(member),
                        answers.textOrNull("remark"),
                        task.actor(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Map.of();
    }

    private List<Map<String, String>> remarks(Dossier dossier) {
        return dossier.notes().stream()
                .filter(note -> note.remark() != null)
                .map(note -> Map.of("member", organisation.role(note.role()).name(), "remark", note.remark()))
                .toList();
    }
}
