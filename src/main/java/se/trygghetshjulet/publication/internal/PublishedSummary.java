package se.trygghetshjulet.publication.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * A summary as the public reads it.
 *
 * @param paragraphs the text, divided where its writer left an empty line
 */
record PublishedSummary(int year, LocalDate publishedOn, List<String> paragraphs) {}
