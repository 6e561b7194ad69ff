package se.trygghetshjulet.deadline.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.deadline.LegalDay;
import se.trygghetshjulet.deadline.LegalDays;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;

/**
 * Tells of the days that kommunallagen lays down beside the tasks: some working days ahead and on the day itself. What
 * happens by itself, such as legal force, is told on the day only. Each is told once, however often it is looked for.
 */
@Component
class LegalDayWatch {

    private static final int WORKING_DAYS_AHEAD = 3;

    private final List<LegalDays> sources;
    private final Notices notices;
    private final WorkingDays workingDays;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private volatile LocalDate lastLook;

    LegalDayWatch(
            List<LegalDays> sources,
            Notices notices,
            WorkingDays workingDays,
            TransactionTemplate transactions,
            Clock clock) {
        this.sources = sources;
        this.notices = notices;
        this.workingDays = workingDays;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void lookOnceADay() {
        LocalDate today = SwedishTime.today(clock);
        if (!today.equals(lastLook)) {
            look();
            lastLook = today;
        }
    }

    /** Queues what is to be told today. */
    void look() {
        LocalDate today = SwedishTime.today(clock);
        transactions.executeWithoutResult(all -> coming().forEach(day -> tell(day, today)));
    }

    /** Those that have not passed, earliest first. */
    List<LegalDay> coming() {
        LocalDate today = SwedishTime.today(clock);
        return sources.stream()
                .flatMap(source -> source.from(today).stream())
                .sorted(Comparator.comparing(LegalDay::day))
                .toList();
    }

    private void tell(LegalDay legal, LocalDate today) {
        if (legal.day().equals(today)) {
            queue(legal, "day");
        } else if (legal.event() != LegalDay.Event.LEGAL_FORCE
                && !workingDays.minus(legal.day(), WORKING_DAYS_AHEAD).isAfter(today)) {
            queue(legal, "ahead");
        }
    }

    private void queue(LegalDay legal, String stage) {
        notices.queue(new NoticeRequest(
                "legal-day:%s:%s:%s:%s".formatted(legal.key(), legal.event(), legal.day(), stage),
                NoticeTemplate.LEGAL_DAY,
                Recipient.role(legal.role()),
                Optional.empty(),
                Map.of(
                        NoticeVariable.LEGAL_EVENT, legal.event().name(),
                        NoticeVariable.LEGAL_DATE, legal.day().toString()),
                Urgency.SINGLE));
    }
}
