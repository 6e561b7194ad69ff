package se.trygghetshjulet.portal.internal.sheet;

import java.util.List;

/**
 * The comments of a case as the page of one of its tasks shows them; everything is Swedish text.
 *
 * @param here those written at the task itself, oldest first
 * @param elsewhere those written at other tasks of the case, oldest first
 * @param seenBy who reads them
 */
record CommentsView(List<Line> here, List<Line> elsewhere, String seenBy) {

    CommentsView {
        here = List.copyOf(here);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * @param at such as "2027-03-15 kl. 10.32"
     * @param step what the task is called
     * @param text empty when its author has withdrawn it
     * @param mayWithdraw whether it is the reader's own, and stands
     */
    record Line(String id, String by, String at, String step, String text, boolean withdrawn, boolean mayWithdraw) {}
}
