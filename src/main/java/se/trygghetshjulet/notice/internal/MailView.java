package se.trygghetshjulet.notice.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A delivery's mail to look at: as it went out, otherwise as it would go out now. */
@Component
class MailView {

    private final JdbcClient jdbc;
    private final MailComposer composer;
    private final Addresses addresses;
    private final Clock clock;

    MailView(JdbcClient jdbc, MailComposer composer, Addresses addresses, Clock clock) {
        this.jdbc = jdbc;
        this.composer = composer;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** To a role it is what the first of its holders would get. Empty for a mail whose text has been forgotten by now. */
    Optional<Shown> of(Delivery delivery) {
        return stored(delivery).or(() -> delivery.state() == DeliveryState.SENT ? Optional.empty() : preview(delivery));
    }

    private Optional<Shown> stored(Delivery delivery) {
        return jdbc.sql("select m.to_address, m.subject, m.content, m.message_id"
                        + " from notice_mail m join notice_delivery d on d.mail_id = m.id"
                        + " where d.id = ? and m.content is not null")
                .param(delivery.id())
                .query((row, number) -> shown(
                        row.getString("to_address"),
                        row.getString("subject"),
                        row.getString("content"),
                        row.getString("message_id")))
                .optional();
    }

    private Optional<Shown> preview(Delivery delivery) {
        Mail notYet = new Mail(UUID.randomUUID(), "<utkast@localhost>", reader(delivery), false, clock.instant(), 0);
        return composer.compose(notYet, List.of(delivery))
                .map(mail -> shown(mail.to(), mail.subject(), mail.source(), ""));
    }

    private Addressee reader(Delivery delivery) {
        Addressee addressee = delivery.addressee();
        return addressee.kind() == Addressee.Kind.ROLE
                ? addresses.holders(addressee.id()).stream().findFirst().orElse(addressee)
                : addressee;
    }

    private static Shown shown(String to, String subject, String source, String messageId) {
        StoredMail mail = new StoredMail(source);
        return new Shown(to, subject, mail.text(), mail.html(), messageId);
    }

    /** @param messageId empty for what has not been sent */
    record Shown(String to, String subject, String text, String html, String messageId) {}
}
