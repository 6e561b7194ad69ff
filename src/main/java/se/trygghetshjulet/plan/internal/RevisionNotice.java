package se.trygghetshjulet.plan.internal;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormText;
import se.trygghetshjulet.picture.ChangedSituation;

/** What the forms of a plan say first when the picture that it builds on was revised. */
@Component
class RevisionNotice {

    private final ChangedSituation changed;

    RevisionNotice(ChangedSituation changed) {
        this.changed = changed;
    }

    /** @param notice what the form says otherwise; may be empty */
    String before(String notice, ActionPlan plan) {
        return changed.behind(plan.pictureId())
                .map(why -> "**Planen ändras för att läget har förändrats:**\n\n" + FormText.quoted(why))
                .map(why -> notice.isEmpty() ? why : why + "\n\n" + notice)
                .orElse(notice);
    }
}
