package se.trygghetshjulet.portal.internal.sheet;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.EarlierAnswer.Unchanged;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.TaskSheet;
import se.trygghetshjulet.portal.internal.Names;

/** What was answered before, beside the form, and the answer that nothing is new. */
@Component
class EarlierOnPage {

    private final TaskDesk desk;
    private final Drafts drafts;
    private final Names names;

    EarlierOnPage(TaskDesk desk, Drafts drafts, Names names) {
        this.desk = desk;
        this.drafts = drafts;
        this.names = names;
    }

    /** Whoever may only look is not offered to hand anything in, and a year on an older form has no field for it. */
    Optional<EarlierView> of(String reader, TaskSheet sheet) {
        boolean mayHandIn = sheet.obstacle().isEmpty();
        return desk.earlier(reader, sheet.id())
                .map(earlier -> new EarlierView(
                        earlier.title(),
                        names.person(earlier.by()),
                        earlier.on().toString(),
                        earlier.year().isPresent()
                                ? "/dokument/" + earlier.year().getAsInt()
                                : "",
                        earlier.passages(),
                        mayHandIn
                                ? earlier.unchanged()
                                        .filter(same -> sheet.fields()
                                                .containsAll(same.answers().keySet()))
                                        .map(Unchanged::statement)
                                        .orElse("")
                                : "",
                        mayHandIn ? earlier.whyNotUnchanged() : "",
                        draft(sheet.id())));
    }

    /**
     * Hands the earlier answer in as it stands.
     *
     * @param vouched whether the person has said that it still holds
     * @param seenDraft the version of the draft that the page showed, which goes with the task
     * @throws FormRefused with a Swedish sentence; nothing is written then
     */
    void confirm(String person, String taskId, boolean vouched, int seenDraft) {
        Unchanged answer = desk.earlier(person, taskId)
                .flatMap(EarlierAnswer::unchanged)
                .orElseThrow(() -> new FormRefused("Det går inte att svara så här. Fyll i formuläret."));
        if (!vouched) {
            throw new FormRefused("Kryssa i att ni har gått igenom svaret innan du lämnar in det.");
        }
        if (draft(taskId) != seenDraft) {
            throw new FormRefused(
                    "Det har skrivits i formuläret sedan du öppnade sidan. Titta på det först: det kastas om du"
                            + " lämnar in så här.");
        }
        desk.submit(person, taskId, answer.answers());
    }

    private int draft(String taskId) {
        return drafts.of(taskId).map(Draft::version).orElse(0);
    }
}
