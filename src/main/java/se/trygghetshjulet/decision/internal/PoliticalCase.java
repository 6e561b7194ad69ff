package se.trygghetshjulet.decision.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import se.trygghetshjulet.organisation.Subject;

/**
 * A matter on its way through the municipality (ärende). {@code lock} is null until first saved.
 *
 * @param cycleId null for a matter that belongs to no year
 * @param title ärendemening
 * @param diaryNumber null until the registrar has entered it
 */
record PoliticalCase(
        @Id UUID id,
        UUID cycleId,
        int year,
        Subject subject,
        UUID subjectId,
        String title,
        String diaryNumber,
        Instant registeredAt,
        String registeredBy,
        Instant openedAt,
        @Version Integer lock) {

    static PoliticalCase opened(UUID cycleId, int year, Subject subject, UUID subjectId, String title, Instant at) {
        return new PoliticalCase(
                UUID.randomUUID(), cycleId, year, subject, subjectId, title, null, null, null, at, null);
    }

    PoliticalCase titled(String newTitle) {
        return new PoliticalCase(
                id,
                cycleId,
                year,
                subject,
                subjectId,
                newTitle,
                diaryNumber,
                registeredAt,
                registeredBy,
                openedAt,
                lock);
    }

    PoliticalCase registered(String number, Instant at, String by) {
        return new PoliticalCase(id, cycleId, year, subject, subjectId, title, number, at, by, openedAt, lock);
    }
}
