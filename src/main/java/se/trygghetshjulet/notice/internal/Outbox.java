package se.trygghetshjulet.notice.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.notice.Urgency;

/**
 * The steps of a delivery, each in a short transaction of its own, so that nothing is locked while a mail is sent. Safe
 * on several nodes.
 */
class Outbox {

    private static final Duration RATE_WINDOW = Duration.ofHours(1);

    private final DeliveryRows deliveries;
    private final MailRows mails;
    private final Addresses addresses;
    private final Schedule schedule;
    private final SendingHours hours;
    private final MailSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Outbox(
            DeliveryRows deliveries,
            MailRows mails,
            Addresses addresses,
            Schedule schedule,
            SendingHours hours,
            MailSettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.mails = mails;
        this.addresses = addresses;
        this.schedule = schedule;
        this.hours = hours;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Turns each notice to a role into one per holder; a vacant role's goes where somebody can act. */
    void splitRoles() {
        transactions.executeWithoutResult(all -> deliveries.lockRoles().forEach(this::split));
    }

    private void split(Delivery toRole) {
        List<Addressee> holders = addresses.holders(toRole.addressee().id());
        if (holders.isEmpty()) {
            giveUp(toRole, DeliveryState.UNDELIVERABLE, "Ingen har rollen just nu.");
            return;
        }
        holders.forEach(holder -> deliveries.insert(
                toRole.noticeId(),
                holder,
                Delivery.Via.DIRECT,
                "",
                schedule.earliest(toRole.urgency(), holder, clock.instant())));
        deliveries.end(toRole, DeliveryState.SPLIT, "");
    }

    /** Whether {@link #take} would find something. */
    boolean somethingDue() {
        Instant now = clock.instant();
        boolean acuteOnly = !hours.open(now);
        return Boolean.TRUE.equals(
                transactions.execute(look -> mails.lockDue(now, acuteOnly).isPresent()
                        || !deliveries.addresseesDue(now, acuteOnly).isEmpty()));
    }

    /** Takes the next mail on this node; it must be ended or tried again before its lease is over. */
    Optional<Mail> take() {
        Instant now = clock.instant();
        boolean acuteOnly = !hours.open(now);
        return transactions.execute(taking -> mails.lockDue(now, acuteOnly)
                .or(() -> form(now, acuteOnly))
                .map(id -> mails.begin(id, settings.lease())));
    }

    private Optional<UUID> form(Instant now, boolean acuteOnly) {
        for (Addressee addressee : deliveries.addresseesDue(now, acuteOnly)) {
            if (deliveries.lock(addressee)) {
                Optional<UUID> mail = form(addressee, deliveries.lockDue(addressee, now, acuteOnly), now);
                if (mail.isPresent()) {
                    return mail;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<UUID> form(Addressee addressee, List<Delivery> due, Instant now) {
        Optional<Delivery> acute = due.stream()
                .filter(delivery -> delivery.urgency() == Urgency.ACUTE)
                .findFirst();
        if (acute.isPresent()) {
            return Optional.of(form(addressee, true, List.of(acute.get())));
        }
        List<Instant> lately = mails.formedSince(addressee, now.minus(RATE_WINDOW));
        if (lately.size() >= settings.perHour() && !due.isEmpty()) {
            deliveries.postpone(
                    due, lately.get(0).plus(RATE_WINDOW), "Mottagaren har fått många brev den senaste timmen.");
            return Optional.empty();
        }
        return due.isEmpty() ? Optional.empty() : Optional.of(form(addressee, false, due));
    }

    private UUID form(Addressee addressee, boolean acute, List<Delivery> content) {
        UUID mail = mails.form(addressee, acute, settings.host());
        deliveries.putInMail(content, mail);
        return mail;
    }

    /** What the mail would carry if it went now. */
    List<Delivery> contentOf(Mail mail) {
        return deliveries.inMail(mail.id());
    }

    void skip(Delivery delivery, String reason) {
        transactions.executeWithoutResult(all -> deliveries.end(delivery, DeliveryState.SKIPPED, reason));
    }

    /** Lets those who stand in for the addressee have it too, in mails of their own. */
    void copyTo(List<String> standIns, Delivery delivery) {
        transactions.executeWithoutResult(all -> standIns.forEach(personId -> deliveries.insert(
                delivery.noticeId(),
                Addressee.person(personId),
                Delivery.Via.STAND_IN,
                delivery.addressee().key(),
                clock.instant())));
    }

    void write(Mail mail, ComposedMail composed) {
        transactions.executeWithoutResult(
                all -> mails.write(mail, composed.to(), composed.subject(), composed.source()));
    }

    /** Nothing in it was true any more. */
    void endEmpty(Mail mail) {
        transactions.executeWithoutResult(all -> mails.end(mail, DeliveryState.SKIPPED, "Inget kvar att skicka."));
    }

    void sent(Mail mail, String answer) {
        transactions.executeWithoutResult(all -> {
            if (mails.end(mail, DeliveryState.SENT, answer)) {
                deliveries.inMail(mail.id()).forEach(sent -> deliveries.end(sent, DeliveryState.SENT, ""));
            }
        });
    }

    /** Tries again later, or gives up when the mail has been tried long enough. */
    void deferred(Mail mail, String answer) {
        Instant now = clock.instant();
        if (!now.isBefore(mail.formedAt().plus(settings.giveUp()))) {
            ended(mail, DeliveryState.FAILED, answer);
            return;
        }
        transactions.executeWithoutResult(all -> {
            mails.tryAgain(mail, now.plus(Backoff.ofMail(mail.attempts())), answer);
            deliveries.explain(mail.id(), answer);
        });
    }

    void refused(Mail mail, String answer) {
        ended(mail, DeliveryState.UNDELIVERABLE, answer);
    }

    /** The relay is at fault and not the mail, which is not given up for it; others get their turn before it. */
    void notTried(Mail mail, String answer) {
        Instant next = clock.instant().plus(Backoff.ofRelay(mail.attempts()));
        transactions.executeWithoutResult(all -> mails.tryAgain(mail, next, answer));
    }

    private void ended(Mail mail, DeliveryState state, String answer) {
        transactions.executeWithoutResult(all -> {
            if (mails.end(mail, state, answer)) {
                deliveries.inMail(mail.id()).forEach(delivery -> giveUp(delivery, state, answer));
            }
        });
    }

    private void giveUp(Delivery delivery, DeliveryState state, String explanation) {
        deliveries.end(delivery, state, explanation);
        for (Addressee fallback : addresses.fallbacks(delivery)) {
            if (deliveries.insert(
                            delivery.noticeId(),
                            fallback,
                            Delivery.Via.FALLBACK,
                            delivery.addressee().key(),
                            clock.instant())
                    || reached(delivery.noticeId(), fallback)) {
                return;
            }
        }
    }

    private boolean reached(UUID noticeId, Addressee addressee) {
        return deliveries
                .state(noticeId, addressee)
                .filter(state -> state.pending() || state == DeliveryState.SENT)
                .isPresent();
    }
}
