package se.trygghetshjulet.agreement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agreement as it stands on a day.
 *
 * @param number names the agreement for people
 * @param renews the number of the agreement that it is to replace or has replaced; {@code null} for one of its own
 * @param purposes syften; {@code null} until somebody has written them
 * @param areas områden; {@code null} until somebody has written them
 * @param validFrom {@code null} until somebody has written it
 * @param end the last day; {@code null} when the agreement holds until further notice, or is not written yet
 * @param signedOn {@code null} until it is signed
 * @param fileReference where the signed document is kept; {@code null} until it is signed
 */
public record AgreementView(
        UUID id,
        int number,
        Integer renews,
        String title,
        String counterpart,
        CounterpartType counterpartType,
        String purposes,
        String areas,
        LocalDate validFrom,
        LocalDate end,
        LocalDate signedOn,
        String fileReference,
        Standing standing) {}
