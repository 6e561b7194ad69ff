package se.trygghetshjulet.council.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.organisation.Roles;

/**
 * Reminds the coordinator by mail of a council that has never met and that nobody has begun to call: when it is time to
 * prepare for it, and again when its last day has passed. After the first meeting the process itself hands out the next
 * call, with a deadline of its own.
 */
@Component
class FirstMeetingReminders {

    private final CouncilBook book;
    private final Interval interval;
    private final Notices notices;
    private final TransactionTemplate transactions;

    FirstMeetingReminders(CouncilBook book, Interval interval, Notices notices, TransactionTemplate transactions) {
        this.book = book;
        this.interval = interval;
        this.notices = notices;
        this.transactions = transactions;
    }

    /** Looked at so often that a server that was down at midnight still tells on the day. */
    @Scheduled(initialDelay = 6, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void look() {
        transactions.executeWithoutResult(once -> {
            if (book.latest().isEmpty() && book.ongoing().isEmpty()) {
                book.firstYearBegan().ifPresent(this::remind);
            }
        });
    }

    private void remind(LocalDate began) {
        LocalDate last = interval.nextAtLatest(began);
        if (book.today().isAfter(last)) {
            queue(last, "late");
        } else if (!book.today().isBefore(interval.prepareFrom(began))) {
            queue(last, "soon");
        }
    }

    private void queue(LocalDate last, String stage) {
        notices.queue(new NoticeRequest(
                "council:first:%s:%s".formatted(last, stage),
                NoticeTemplate.COUNCIL_NEVER_MET,
                Recipient.role(Roles.COORDINATOR),
                Optional.empty(),
                Map.of(NoticeVariable.UNTIL, last.toString()),
                Urgency.DIGEST));
    }
}
