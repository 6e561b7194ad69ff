package se.trygghetshjulet.decision;

import java.util.List;

/**
 * The parts of an official report that its subject knows; the rest of the eight headings (domain.md 3.2) comes from the
 * case and the organisation.
 *
 * @param title ärendemening
 * @param summary Sammanfattning; copied into kallelse and protokoll, so it stands alone
 * @param proposal the points under Förslag till beslut, one per line, without numbers
 * @param matter Ärendet
 * @param assessment the leading office's bedömning
 * @param attachments what the report is sent with, as it stands under Beslutsunderlag after the report itself
 */
public record ReportDraft(
        String title, String summary, String proposal, String matter, String assessment, List<String> attachments) {

    public ReportDraft {
        attachments = List.copyOf(attachments);
    }

    /** A draft that is sent alone. */
    public ReportDraft(String title, String summary, String proposal, String matter, String assessment) {
        this(title, summary, proposal, matter, assessment, List.of());
    }
}
