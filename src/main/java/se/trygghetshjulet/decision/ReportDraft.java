package se.trygghetshjulet.decision;

/**
 * The parts of an official report that its subject knows; the rest of the eight headings (domain.md 3.2) comes from the
 * case and the organisation.
 *
 * @param title ärendemening
 * @param summary Sammanfattning; copied into kallelse and protokoll, so it stands alone
 * @param proposal the points under Förslag till beslut, one per line, without numbers
 * @param matter Ärendet
 * @param assessment the leading office's bedömning
 */
public record ReportDraft(String title, String summary, String proposal, String matter, String assessment) {}
