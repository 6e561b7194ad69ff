package se.trygghetshjulet.portal.internal.sheet;

import java.util.List;
import se.trygghetshjulet.engine.EarlierAnswer.Passage;

/**
 * What was answered before, as the page shows it beside the form; everything is Swedish text.
 *
 * @param by who gave it, and {@code on} the day
 * @param documents address of the year's documents; empty when it is in none
 * @param statement what whoever hands the same in again vouches for; empty when they cannot
 * @param whyNot why they cannot, where they might expect it; otherwise empty
 * @param draft the version of the draft that lies in the form and would be thrown away; 0 when there is none
 */
record EarlierView(
        String title,
        String by,
        String on,
        String documents,
        List<Passage> passages,
        String statement,
        String whyNot,
        int draft) {}
