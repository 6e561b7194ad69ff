package se.trygghetshjulet.deputy.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.Turns;

/** Registers absences and calls them off. Both are in the audit trail. */
@Component
class AbsenceBook {

    private final Absences absences;
    private final AbsenceRules rules;
    private final Registrars registrars;
    private final Turns turns;
    private final AuditTrail trail;
    private final DeputyNotices told;
    private final UnattendedRoles unattended;
    private final Organisation organisation;
    private final Clock clock;

    AbsenceBook(
            Absences absences,
            AbsenceRules rules,
            Registrars registrars,
            Turns turns,
            AuditTrail trail,
            DeputyNotices told,
            UnattendedRoles unattended,
            Organisation organisation,
            Clock clock) {
        this.absences = absences;
        this.rules = rules;
        this.registrars = registrars;
        this.turns = turns;
        this.trail = trail;
        this.told = told;
        this.unattended = unattended;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @throws AbsenceRefused when it cannot be registered as it was typed */
    @Transactional
    void register(String actor, AbsenceDraft draft) {
        turns.take("absence of " + draft.person());
        AbsenceRules.Checked checked = rules.check(actor, draft, SwedishTime.today(clock));
        Absence absence = absences.save(new Absence(
                UUID.randomUUID(),
                checked.person(),
                checked.deputy(),
                checked.from(),
                checked.until(),
                checked.reason(),
                actor,
                now(),
                null,
                null,
                null));
        note(actor, "deputy.registered", absence);
        told.appointed(absence);
        unattended.look();
    }

    /**
     * Calls an absence off, from this moment. The deputy's unfinished tasks are the caller's to take back afterwards: one
     * that somebody is working on must not keep the absence from being over.
     *
     * @return false when it was over already, or is none that the actor may call off
     */
    @Transactional
    boolean end(String actor, UUID id) {
        Optional<Absence> running = absences.findById(id)
                .filter(absence -> absence.endedAt() == null)
                .filter(absence -> !absence.lastDay().isBefore(SwedishTime.today(clock)))
                .filter(absence -> registrars.mayRegister(actor, absence.person()));
        running.ifPresent(absence -> {
            note(actor, "deputy.ended", absences.save(absence.ended(actor, now())));
            unattended.look();
        });
        return running.isPresent();
    }

    private void note(String actor, String action, Absence absence) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("person", absence.person());
        content.put("deputy", absence.deputy());
        content.put("from", absence.firstDay().toString());
        content.put("until", absence.lastDay().toString());
        content.put("reason", absence.reason().name());
        String role = registrars.isCoordinator(actor) ? Roles.COORDINATOR : "";
        trail.note(actor, role, action, organisation.municipality().id(), content);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
