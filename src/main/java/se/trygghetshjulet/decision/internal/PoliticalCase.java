package se.trygghetshjulet.decision.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
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
        return PoliticalCaseBuilder.builder()
                .id(UUID.randomUUID())
                .cycleId(cycleId)
                .year(year)
                .subject(subject)
                .subjectId(subjectId)
                .title(title)
                .openedAt(at)
                .build();
    }

    PoliticalCase titled(String newTitle) {
        return PoliticalCaseBuilder.builder(this).title(newTitle).build();
    }

    PoliticalCase registered(String number, Instant at, String by) {
        return PoliticalCaseBuilder.builder(this)
                .diaryNumber(number)
                .registeredAt(at)
                .registeredBy(by)
                .build();
    }
}
