package se.trygghetshjulet.cancellation.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.ProcessFacade;
import se.trygghetshjulet.engine.Processes;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.organisation.Organisation;

/** What the model {@code cycle-cancellation} asks of the record. */
@ProcessFacade("cancellation")
public class CancellationProcess {

    static final String PROCESS = "cycle-cancellation";

    /** Ends the year, and what has been started in it, wherever they wait. */
    private static final String MESSAGE = "year-cancelled";

    private final CancellationRepository cancellations;
    private final Consequences consequences;
    private final Cycles cycles;
    private final Processes processes;
    private final Notices notices;
    private final Organisation organisation;
    private final Clock clock;

    CancellationProcess(
            CancellationRepository cancellations,
            Consequences consequences,
            Cycles cycles,
            Processes processes,
            Notices notices,
            Organisation organisation,
            Clock clock) {
        this.cancellations = cancellations;
        this.consequences = consequences;
        this.cycles = cycles;
        this.processes = processes;
        this.notices = notices;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Tells everybody who has a task of the year, closes the year as cancelled, and ends what runs in it.
     *
     * @throws IllegalStateException when nobody else than the proposer has confirmed it, whatever led here
     */
    public void carryOut(String cancellationId) {
        Cancellation cancellation =
                cancellations.findById(UUID.fromString(cancellationId)).orElseThrow();
        if (!Boolean.TRUE.equals(cancellation.confirmed())) {
            throw new IllegalStateException("Nobody has confirmed " + cancellationId);
        }
        int year = cycles.year(cancellation.cycleId());
        String businessKey = organisation.municipality().businessKey(year);
        recipients(businessKey).forEach(recipient -> tell(cancellation.id(), year, recipient));
        cycles.cancel(cancellation.cycleId(), cancellation.answeredBy());
        cancellations.save(cancellation.ended(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        processes.tellCase(businessKey, MESSAGE);
    }

    private Set<Recipient> recipients(String businessKey) {
        Set<Recipient> recipients = new HashSet<>();
        for (DatedTask task : consequences.tasks(businessKey)) {
            task.assignee().map(Recipient::person).ifPresentOrElse(recipients::add, () -> task.roles().stream()
                    .map(Recipient::role)
                    .forEach(recipients::add));
        }
        return recipients;
    }

    private void tell(UUID cancellation, int year, Recipient recipient) {
        notices.queue(new NoticeRequest(
                "cancelled:%s:%s".formatted(cancellation, recipient.id()),
                NoticeTemplate.YEAR_CANCELLED,
                recipient,
                Optional.empty(),
                Map.of(NoticeVariable.YEAR, String.valueOf(year)),
                Urgency.SINGLE));
    }
}
