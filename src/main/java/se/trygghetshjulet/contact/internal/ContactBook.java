package se.trygghetshjulet.contact.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.record.AuditTrail;

/** The contact point, change by change. */
@Component
class ContactBook {

    private static final String INSERT = """
            insert into contact_point (follows, function, telephone, email, address, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final ContactRules rules;
    private final AuditTrail trail;
    private final Organisation organisation;
    private final Clock clock;

    ContactBook(JdbcClient jdbc, ContactRules rules, AuditTrail trail, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.trail = trail;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Newest first; empty while the contact point is as the municipality's file says. */
    List<ContactChange> changes() {
        return jdbc.sql("select * from contact_point order by number desc")
                .query(ContactChange.class)
                .list();
    }

    /** The number of the newest change, as the page carries it. */
    String newest() {
        return changes().stream()
                .findFirst()
                .map(change -> String.valueOf(change.number()))
                .orElse("");
    }

    /** @throws ContactRefused when it is not a contact point, or somebody else changed it meanwhile */
    @Transactional
    void change(String actor, ContactDraft draft) {
        rules.check(draft);
        if (!draft.follows().equals(newest())) {
            throw changedMeanwhile();
        }
        try {
            jdbc.sql(INSERT)
                    .params(
                            Optional.of(draft.follows())
                                    .filter(number -> !number.isEmpty())
                                    .map(Long::valueOf)
                                    .orElse(null),
                            draft.function(),
                            draft.telephone(),
                            draft.email(),
                            draft.address(),
                            actor,
                            OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException twoAtOnce) {
            throw changedMeanwhile();
        }
        trail.note(
                actor,
                Roles.COORDINATOR,
                "contact.changed",
                organisation.municipality().id(),
                Map.of(
                        "function", draft.function(),
                        "telephone", draft.telephone(),
                        "email", draft.email(),
                        "address", draft.address()));
    }

    private static ContactRefused changedMeanwhile() {
        return new ContactRefused(Map.of(
                "function",
                "Någon annan har ändrat kontaktpunkten sedan du öppnade sidan. Under Tidigare ser du vad som gäller nu."
                        + " Spara igen om dina uppgifter ska gälla i stället."));
    }
}
