package se.trygghetshjulet.document.internal.content;

import java.util.List;

/**
 * The top of the first page.
 *
 * @param sender who the document comes from, such as Malmö stad
 * @param office the office that wrote it, such as Stadskontoret
 * @param facts date, reference and the like, in order
 * @param type what kind of document it is, such as Tjänsteskrivelse
 * @param title ärendemening, or what the document is called
 * @param number the diary number; empty when none has been entered
 */
public record Letterhead(String sender, String office, List<Fact> facts, String type, String title, String number) {

    public Letterhead {
        facts = List.copyOf(facts);
    }
}
