package se.trygghetshjulet.compliance.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.TextRule;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.Turns;

/** The table {@code integration_statement}. */
@Component
public class IntegrationStatements {

    /** Room for a few sentences; what needs more has a document of its own to point to. */
    public static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final List<TextRule> textRules;
    private final Turns turns;
    private final AuditTrail trail;
    private final Organisation organisation;
    private final Clock clock;

    IntegrationStatements(
            JdbcClient jdbc,
            List<TextRule> textRules,
            Turns turns,
            AuditTrail trail,
            Organisation organisation,
            Clock clock) {
        this.jdbc = jdbc;
        this.textRules = List.copyOf(textRules);
        this.turns = turns;
        this.trail = trail;
        this.organisation = organisation;
        this.clock = clock;
    }

    public Optional<IntegrationStatement> latest() {
        return jdbc.sql("select * from integration_statement order by number desc limit 1")
                .query((row, number) -> new IntegrationStatement(
                        row.getString("statement"),
                        row.getString("stated_by"),
                        SwedishTime.dateOf(row.getTimestamp("stated_at").toInstant())))
                .optional();
    }

    /**
     * Keeps a new statement, unless something is wrong with it. The same one stated again on the same day is kept already.
     *
     * @return what is wrong, as a Swedish sentence; empty when it is kept
     */
    @Transactional
    public Optional<String> state(String statement, String by) {
        String text = statement.strip();
        Optional<String> objection = objection(text);
        turns.take("integration statement");
        if (objection.isEmpty() && !isStatedToday(text, by)) {
            jdbc.sql("insert into integration_statement (statement, stated_by, stated_at) values (?, ?, ?)")
                    .params(text, by, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                    .update();
            trail.note(
                    by,
                    Roles.COORDINATOR,
                    "compliance.integration",
                    organisation.municipality().id(),
                    Map.of("statement", text));
        }
        return objection;
    }

    private boolean isStatedToday(String text, String by) {
        return latest().equals(Optional.of(new IntegrationStatement(text, by, SwedishTime.today(clock))));
    }

    private Optional<String> objection(String text) {
        if (text.isEmpty()) {
            return Optional.of("Skriv vilken annan planering arbetet hänger ihop med, eller varför det inte gör det.");
        }
        if (text.length() > LONGEST) {
            return Optional.of("Texten är %d tecken. Korta den till högst %d.".formatted(text.length(), LONGEST));
        }
        return textRules.stream()
                .flatMap(rule -> rule.objection(text).stream())
                .map(end -> "Texten " + end)
                .findFirst();
    }
}
