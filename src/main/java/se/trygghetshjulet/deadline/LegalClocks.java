package se.trygghetshjulet.deadline;

import java.time.LocalDate;
import java.util.List;

/** The clocks of lag (2023:196) 6 §: one for the picture, one for the plan. */
public interface LegalClocks {

    /**
     * The picture has been adopted, or the plan followed up: the old clock of the matter ends and a new one starts, in the
     * caller's transaction.
     *
     * @param done the day it was done, in Sweden
     */
    void restart(LegalMatter matter, LocalDate done);

    /** The clocks that run now, the picture's first. A duty that was never done has none. */
    List<RunningClock> running();
}
