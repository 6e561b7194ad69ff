package se.trygghetshjulet.agreement.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.trygghetshjulet.agreement.Standing;

/**
 * The days on which something happens to an agreement that is signed: it is gone through every year, its renewal is taken
 * up twelve months before it ends, and it ends or is replaced.
 *
 * @param validTo null when it holds until further notice
 * @param recordedOn the day it was entered as signed
 * @param lastReviewedOn null when it has not been gone through yet
 */
record Course(
        Agreement agreement, LocalDate validFrom, LocalDate validTo, LocalDate recordedOn, LocalDate lastReviewedOn) {

    private static final int MONTHS_BEFORE_THE_END = 12;

    /** The last day; null when there is none. */
    LocalDate end() {
        return agreement.endsEarlyOn() == null ? validTo : agreement.endsEarlyOn();
    }

    /** The next day on which something is to happen; it may have passed already. */
    LocalDate next() {
        Stream<LocalDate> days = Stream.of(
                nextReview(),
                renewalIsOpen() ? renewalOpens().orElseThrow() : null,
                end() == null ? null : end().plusDays(1),
                agreement.replacedFrom());
        return days.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The anniversary of the first day that comes next after the latest review, or after the day it was entered. */
    LocalDate nextReview() {
        LocalDate latest = Stream.of(validFrom, recordedOn, lastReviewedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int years = latest.getYear() - validFrom.getYear();
        return validFrom.plusYears(years).isAfter(latest) ? validFrom.plusYears(years) : validFrom.plusYears(years + 1);
    }

    boolean replaced(LocalDate today) {
        return agreement.replacedFrom() != null && !today.isBefore(agreement.replacedFrom());
    }

    boolean ended(LocalDate today) {
        return !replaced(today) && end() != null && today.isAfter(end());
    }

    boolean renewalDue(LocalDate today) {
        return !replaced(today)
                && !ended(today)
                && renewalIsOpen()
                && !today.isBefore(renewalOpens().orElseThrow());
    }

    Standing standing(LocalDate today) {
        if (replaced(today)) {
            return Standing.REPLACED;
        }
        if (ended(today)) {
            return agreement.endsEarlyOn() == null ? Standing.EXPIRED : Standing.ENDED;
        }
        if (today.isBefore(validFrom)) {
            return Standing.COMING;
        }
        boolean expiring = end() != null && !today.isBefore(end().minusMonths(MONTHS_BEFORE_THE_END));
        return expiring ? Standing.EXPIRING : Standing.IN_FORCE;
    }

    /** Nobody has settled yet, in the last twelve months, how it is to go on, nor started a renewal before that. */
    private boolean renewalIsOpen() {
        return agreement.continuation() != Continuation.RENEW
                && renewalOpens()
                        .filter(day -> agreement.continuationOn() == null
                                || agreement.continuationOn().isBefore(day))
                        .isPresent();
    }

    private Optional<LocalDate> renewalOpens() {
        return agreement.endsEarlyOn() == null && validTo != null
                ? Optional.of(validTo.minusMonths(MONTHS_BEFORE_THE_END))
                : Optional.empty();
    }
}
