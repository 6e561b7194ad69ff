package se.trygghetshjulet.statistics.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.engine.TextRule;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.Turns;
import se.trygghetshjulet.statistics.FiguresRevised;
import se.trygghetshjulet.statistics.internal.reading.Reading;
import se.trygghetshjulet.statistics.internal.reading.Recognition;
import se.trygghetshjulet.statistics.internal.reading.StatisticsFiles;

/** The way of a file into the record: recognised, shown, and stored when a person has confirmed it. */
@Component
class Imports {

    private final StatisticsFiles files;
    private final Editions editions;
    private final Turns turns;
    private final AuditTrail trail;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Imports(
            List<TextRule> rules,
            Editions editions,
            Turns turns,
            AuditTrail trail,
            Organisation organisation,
            ApplicationEventPublisher events,
            ObjectMapper json,
            Clock clock,
            TransactionTemplate transaction) {
        this.files = new StatisticsFiles(text ->
                rules.stream().flatMap(rule -> rule.objection(text).stream()).findFirst());
        this.editions = editions;
        this.turns = turns;
        this.trail = trail;
        this.organisation = organisation;
        this.events = events;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @throws se.trygghetshjulet.statistics.internal.reading.FileRefused when it cannot be read */
    Recognition recognise(DroppedFile file) {
        return files.recognise(file.path(), file.name());
    }

    /**
     * Reads the file and compares it with what is known. Stores nothing.
     *
     * @throws se.trygghetshjulet.statistics.internal.reading.AnswerRefused when an answer is missing or wrong
     */
    Preview preview(DroppedFile file, Map<String, String> answers) {
        Reading reading = read(file, answers);
        Comparison comparison = transaction.execute(status -> {
            status.setRollbackOnly();
            return editions.compare(reading);
        });
        return new Preview(file, reading, comparison);
    }

    private Reading read(DroppedFile file, Map<String, String> answers) {
        return files.read(file.path(), recognise(file).format(), answers);
    }

    /**
     * Stores the file as a new edition. A file that says nothing new is not stored again.
     *
     * @param newDefinition whether the publisher measures in a new way from this edition on
     * @param person id of the one who confirms
     * @return the edition; empty when everything was already known
     */
    Optional<UUID> confirm(DroppedFile file, Map<String, String> answers, boolean newDefinition, String person) {
        Reading reading = read(file, answers);
        return transaction.execute(status -> {
            turns.take("statistics " + reading.format() + " " + reading.dataset());
            Comparison comparison = editions.compare(reading);
            if (comparison.nothingNew() || reading.observations().isEmpty()) {
                return Optional.<UUID>empty();
            }
            ImportFacts facts = new ImportFacts(
                    file.name(),
                    file.sha256(),
                    file.size(),
                    text(answers),
                    newDefinition,
                    person,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            UUID edition = editions.store(reading, facts);
            note(reading, facts, comparison);
            if (!comparison.affected().isEmpty()) {
                events.publishEvent(new FiguresRevised(edition, reading.dataset(), comparison.affected()));
            }
            return Optional.of(edition);
        });
    }

    private void note(Reading reading, ImportFacts facts, Comparison comparison) {
        trail.note(
                facts.importedBy(),
                "",
                "statistics.import",
                organisation.municipality().id(),
                Map.of(
                        "dataset", reading.dataset(),
                        "file", facts.fileName(),
                        "sha256", facts.sha256(),
                        "fresh", comparison.fresh(),
                        "changed", comparison.changed(),
                        "rowsLeftOut", reading.rowsLeftOut()));
    }

    private String text(Map<String, String> answers) {
        try {
            return json.writeValueAsString(new TreeMap<>(answers));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be kept", e);
        }
    }
}
