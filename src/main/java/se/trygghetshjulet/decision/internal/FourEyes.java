package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Person;

/**
 * Nobody approves what they wrote themselves, and nobody approves twice; roles make no difference. A deputy and the person
 * they stand in for count as one: neither approves what the other wrote.
 */
@Component
class FourEyes {

    private final ReportVersions reports;
    private final Approvals approvals;
    private final Deputies deputies;
    private final Clock clock;

    FourEyes(ReportVersions reports, Approvals approvals, Deputies deputies, Clock clock) {
        this.reports = reports;
        this.approvals = approvals;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** @return why the one who has the task may not judge the version, as a Swedish sentence; empty when they may */
    Optional<String> objection(ReportVersion version, OpenTask task) {
        Set<String> writers = reports.writers(version.caseId());
        if (writers.contains(task.actor())) {
            return Optional.of(cannot("Du har skrivit"));
        }
        Set<String> absent = reports.absentWriters(version.caseId());
        if (absent.contains(task.actor())) {
            return Optional.of(cannot("Din ersättare har skrivit"));
        }
        if (standsInForOneOf(writers, task) || standsInForOneOf(absent, task)) {
            return Optional.of(cannot("Den som du är ersättare för har skrivit"));
        }
        if (approvals.existsByReportDraftIdAndPerson(version.id(), task.actor())) {
            return Optional.of("Du har redan godkänt den här versionen i en annan roll. Minst två personer ska ha läst"
                    + " den. Be samordnaren registrera en ersättare.");
        }
        return Optional.empty();
    }

    /** Also when the task at hand is not one that they do as a deputy. */
    private boolean standsInForOneOf(Set<String> writers, OpenTask task) {
        return task.onBehalfOf().filter(writers::contains).isPresent()
                || deputies.coveredBy(task.actor(), SwedishTime.today(clock)).stream()
                        .map(Person::id)
                        .anyMatch(writers::contains);
    }

    private static String cannot(String because) {
        return because + " i tjänsteskrivelsen, och därför kan du inte själv godkänna den. Be samordnaren registrera en"
                + " ersättare som inte har skrivit i den.";
    }
}
