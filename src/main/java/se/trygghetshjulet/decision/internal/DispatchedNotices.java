package se.trygghetshjulet.decision.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.CaseDispatched;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.organisation.Unit;

/**
 * Tells those in the organisation that a decision has been sent: the coordinator, the chair of the steering group, and
 * those who hold a role in a unit that got it. It is no substitute for sending it.
 */
@Component
class DispatchedNotices {

    private final Notices notices;
    private final Decisions decisions;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    DispatchedNotices(Notices notices, Decisions decisions, Organisation organisation, JdbcClient jdbc) {
        this.notices = notices;
        this.decisions = decisions;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    @EventListener
    void dispatched(CaseDispatched event) {
        String organ = decisions.decided(event.caseId()).orElseThrow().organ();
        recipients(event.caseId())
                .forEach(person -> notices.queue(new NoticeRequest(
                        "dispatched:%s:%s".formatted(event.caseId(), person.id()),
                        NoticeTemplate.DECISION_DISPATCHED,
                        Recipient.person(person.id()),
                        Optional.empty(),
                        Map.of(NoticeVariable.ORGAN, organ),
                        Urgency.SINGLE)));
    }

    /** People and not roles: who holds several of them is told once. */
    private Set<Person> recipients(UUID caseId) {
        Set<String> units = unitsNamedIn(sentTo(caseId));
        Set<Person> people = new LinkedHashSet<>(organisation.holders(Roles.COORDINATOR));
        people.addAll(organisation.holders(Roles.STEERING_CHAIR));
        organisation.roles().stream()
                .filter(role -> role.unit().filter(units::contains).isPresent())
                .filter(role -> !role.id().equals(Roles.OPERATOR))
                .forEach(role -> people.addAll(organisation.holders(role.id())));
        return people;
    }

    private Set<String> unitsNamedIn(List<String> recipients) {
        return organisation.units().stream()
                .filter(unit -> recipients.stream().anyMatch(unit.name()::equalsIgnoreCase))
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    private List<String> sentTo(UUID caseId) {
        return jdbc.sql("select trim(r.recipient) from dispatch_recipient r join dispatch d on d.id = r.dispatch_id"
                        + " where d.case_id = ?")
                .param(caseId)
                .query(String.class)
                .list();
    }
}
