package se.trygghetshjulet.agreement.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.agreement.AgreementView;
import se.trygghetshjulet.agreement.Agreements;
import se.trygghetshjulet.agreement.Standing;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.organisation.Roles;

/**
 * Reminds by mail of an agreement that is about to end: twelve, three and one month before its last day, and the day after
 * it. It tells the coordinator, and the city director too once it has expired. Each is told once; an agreement that is
 * replaced or ended by a decision is nobody's concern.
 */
@Component
class ExpiryReminders {

    private static final List<Integer> MONTHS_BEFORE = List.of(12, 3, 1);

    private final Agreements agreements;
    private final Notices notices;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ExpiryReminders(Agreements agreements, Notices notices, TransactionTemplate transactions, Clock clock) {
        this.agreements = agreements;
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looked at so often that a server that was down at midnight still tells on the day. */
    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void look() {
        LocalDate today = SwedishTime.today(clock);
        transactions.executeWithoutResult(all -> agreements.all().forEach(agreement -> remind(agreement, today)));
    }

    private void remind(AgreementView agreement, LocalDate today) {
        if (agreement.standing() == Standing.EXPIRED) {
            queue(agreement, "expired", Roles.COORDINATOR);
            queue(agreement, "expired", Roles.CITY_DIRECTOR);
        } else if (agreement.standing() == Standing.EXPIRING) {
            stage(agreement.end(), today).ifPresent(stage -> queue(agreement, stage, Roles.COORDINATOR));
        }
    }

    /** The latest of the days that have come; a reminder that was missed is not sent beside the next one. */
    private static Optional<String> stage(LocalDate end, LocalDate today) {
        return MONTHS_BEFORE.stream()
                .filter(months -> !today.isBefore(end.minusMonths(months)))
                .reduce((earlier, later) -> later)
                .map(months -> "months-" + months);
    }

    private void queue(AgreementView agreement, String stage, String role) {
        notices.queue(new NoticeRequest(
                "agreement:%s:%s:%s:%s".formatted(agreement.id(), agreement.end(), stage, role),
                NoticeTemplate.AGREEMENT_EXPIRING,
                Recipient.role(role),
                Optional.empty(),
                Map.of(
                        NoticeVariable.AGREEMENT, Integer.toString(agreement.number()),
                        NoticeVariable.UNTIL, agreement.end().toString()),
                Urgency.DIGEST));
    }
}
