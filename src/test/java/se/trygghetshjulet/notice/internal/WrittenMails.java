package se.trygghetshjulet.notice.internal;

import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every mail that the notices of the database become, as a mail client would show it, without sending any. */
public final class WrittenMails {

    private WrittenMails() {}

    /** Subject, headers, texts and attachments of each. */
    public static List<String> of(ApplicationContext application) {
        Outbox outbox = application.getBean(Outbox.class);
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        while (count(jdbc, "addressee_kind = 'ROLE' and state = 'WAITING'") > 0) {
            outbox.splitRoles();
        }
        MailComposer composer = application.getBean(MailComposer.class);
        DeliveryRows deliveries = application.getBean(DeliveryRows.class);
        List<String> mails = new ArrayList<>();
        for (UUID id : jdbc.sql("select id from notice_delivery where addressee_kind <> 'ROLE'")
                .query(UUID.class)
                .list()) {
            Delivery delivery = deliveries.find(id).orElseThrow();
            Mail mail = new Mail(id, "<" + id + "@test>", delivery.addressee(), false, Instant.EPOCH, 1);
            Optional<ComposedMail> composed = composer.compose(mail, List.of(delivery));
            composed.ifPresent(written -> mails.add(everythingIn(written)));
        }
        return mails;
    }

    private static String everythingIn(ComposedMail mail) {
        try {
            return mail.message().getSubject()
                    + mail.source()
                    + String.join("", Parts.of(mail.message()).values());
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static long count(JdbcClient jdbc, String condition) {
        return jdbc.sql("select count(*) from notice_delivery where " + condition)
                .query(Long.class)
                .single();
    }
}
