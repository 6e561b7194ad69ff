package se.trygghetshjulet.notice.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.StandIns;

/** Empties the outbox over one connection: takes, asks whether it is still true, writes, sends, notes the answer. */
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    /** Then the relay gets a new connection, and a node that shall stop gets the chance to. */
    private static final int MAILS_PER_CONNECTION = 100;

    private final Outbox outbox;
    private final Relay relay;
    private final RelayState state;
    private final Sluice sluice;
    private final MailComposer composer;
    private final StillTrue stillTrue;
    private final List<StandIns> standIns;

    Dispatch(
            Outbox outbox,
            Relay relay,
            RelayState state,
            Sluice sluice,
            MailComposer composer,
            StillTrue stillTrue,
            List<StandIns> standIns) {
        this.outbox = outbox;
        this.relay = relay;
        this.state = state;
        this.sluice = sluice;
        this.composer = composer;
        this.stillTrue = stillTrue;
        this.standIns = standIns;
    }

    /** Sends what is due; returns how many mails the relay took. Never throws for the relay's sake. */
    int round() {
        outbox.splitRoles();
        boolean held = sluice.closedBecause().isPresent();
        if (!state.mayTry() || !state.shouldLook() && (held || !outbox.somethingDue())) {
            return 0;
        }
        try (RelayConnection connection = relay.connect()) {
            state.works();
            return held ? 0 : drain(connection);
        } catch (RelayTrouble trouble) {
            state.broken(trouble.getMessage());
            return 0;
        }
    }

    private int drain(RelayConnection connection) {
        int sent = 0;
        for (int i = 0; i < MAILS_PER_CONNECTION && !Thread.currentThread().isInterrupted(); i++) {
            Optional<Mail> mail = outbox.take();
            if (mail.isEmpty()) {
                return sent;
            }
            if (send(mail.get(), connection)) {
                sent++;
            }
            if (!connection.alive()) {
                return sent;
            }
        }
        return sent;
    }

    private boolean send(Mail mail, RelayConnection connection) {
        try {
            List<Delivery> content = stillTrue(mail);
            if (content.isEmpty()) {
                outbox.endEmpty(mail);
                return false;
            }
            Optional<ComposedMail> composed = composer.compose(mail, content);
            if (composed.isEmpty()) {
                outbox.refused(mail, "Mottagaren finns inte längre i kommunens fil.");
                return false;
            }
            outbox.write(mail, composed.get());
            return settle(mail, connection.send(composed.get().message()));
        } catch (RelayTrouble trouble) {
            outbox.notTried(mail, trouble.getMessage());
            throw trouble;
        } catch (MailNotComposed fault) {
            LOG.error("Mail {} could not be written", mail.id(), fault);
            outbox.deferred(mail, "Brevet gick inte att skriva. Felet står i loggen.");
            return false;
        }
    }

    private boolean settle(Mail mail, Answer answer) {
        if (answer instanceof Answer.Accepted) {
            outbox.sent(mail, answer.text());
            return true;
        }
        if (answer instanceof Answer.Refused) {
            outbox.refused(mail, answer.text());
        } else {
            outbox.deferred(mail, answer.text());
        }
        return false;
    }

    private List<Delivery> stillTrue(Mail mail) {
        List<Delivery> kept = new ArrayList<>();
        for (Delivery delivery : outbox.contentOf(mail)) {
            Optional<String> reason = stillTrue.reasonToSkip(delivery);
            if (reason.isPresent()) {
                outbox.skip(delivery, reason.get());
            } else {
                kept.add(delivery);
                copyToStandIns(delivery);
            }
        }
        return kept;
    }

    /**
     * A stand-in's stand-in gets nothing: the person who is away has named one, and not a chain. What goes out of a calendar
     * concerns only the one whose calendar it is.
     */
    private void copyToStandIns(Delivery delivery) {
        if (delivery.via() != Delivery.Via.DIRECT
                || delivery.addressee().kind() != Addressee.Kind.PERSON
                || delivery.notice().template() == NoticeTemplate.TASK_WITHDRAWN) {
            return;
        }
        try {
            standIns.forEach(register ->
                    outbox.copyTo(register.standInsFor(delivery.addressee().id()), delivery));
        } catch (RuntimeException cannotTell) {
            LOG.warn("Stand-ins for notice {} are unknown", delivery.noticeId(), cannotTell);
        }
    }
}
