package se.trygghetshjulet.notice.internal;

import java.util.List;

/**
 * What a mail says, before it is laid out as text and HTML.
 *
 * @param preferences where the reader chooses how to get mail
 */
record Letter(String subject, String heading, List<Item> items, String municipality, String preferences) {

    /**
     * One thing to know or do.
     *
     * @param name the step, or the matter
     * @param why the reader gets what was first meant for another; empty when it is the reader's own
     * @param sentence what has happened
     * @param lastDay when and how far away; empty when nothing is due
     * @param matter which case it belongs to, such as "Året 2027"; empty when it belongs to none
     * @param late whether the last day has passed; written out in {@code lastDay} as well
     */
    record Item(
            String name,
            String why,
            String sentence,
            String lastDay,
            String matter,
            boolean late,
            String linkText,
            String link) {}
}
