package se.trygghetshjulet.cycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The public summary of a year (12 § 3).
 *
 * @param text empty until it is published
 * @param publishedAt where it was published, in words or as an address; empty until then
 */
public record PublicSummary(String text, Optional<LocalDate> publishedOn, String publishedAt) {}
