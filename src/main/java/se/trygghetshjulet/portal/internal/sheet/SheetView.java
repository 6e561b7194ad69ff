package se.trygghetshjulet.portal.internal.sheet;

import java.util.List;

/**
 * A task as its page shows it; everything is Swedish text.
 *
 * @param matter what people call the case, such as "Året 2027"
 * @param due when it is to be done, and how far that is; empty when it has no due date
 * @param late whether that has been
 * @param holder who has it; empty when nobody does
 * @param holderId the same person's id; empty when nobody has it
 * @param forWhom the roles it belongs to
 * @param onBehalfOf for whom the reader would do it as deputy; empty when they would do it for themselves
 * @param obstacle why the reader may only look; empty when they may hand it in
 * @param mayTake whether the reader may take it from whoever has it
 * @param mayGive whether the reader may hand it over
 * @param others who else the case waits for
 * @param done what people have done in the case, latest first
 * @param moves how this task has gone between people, latest first
 */
record SheetView(
        String id,
        String name,
        List<String> description,
        String matter,
        String businessKey,
        String due,
        boolean late,
        String holder,
        String holderId,
        String forWhom,
        String onBehalfOf,
        String obstacle,
        boolean mayTake,
        boolean mayGive,
        List<Other> others,
        List<Done> done,
        List<Done> moves) {

    /** @param by who has it, or the roles it waits for */
    record Other(String name, String by, String due) {}

    /** @param on the Swedish day @param by who did it, and for whom */
    record Done(String on, String by, String step) {}
}
