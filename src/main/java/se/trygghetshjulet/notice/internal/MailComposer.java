package se.trygghetshjulet.notice.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.TaskReference;

/** Makes the mail itself: plain text first, the same in HTML, and calendar entries for tasks that come, move or go. */
class MailComposer {

    private static final Set<NoticeTemplate> WITH_CALENDAR =
            EnumSet.of(NoticeTemplate.ASSIGNED, NoticeTemplate.DUE_MOVED, NoticeTemplate.TASK_WITHDRAWN);

    private final LetterWriter writer;
    private final LetterLayout layout;
    private final CalendarFile calendar;
    private final Addresses addresses;
    private final MailRows mails;
    private final MailSettings settings;
    private final Session session;
    private final Clock clock;

    MailComposer(
            LetterWriter writer,
            LetterLayout layout,
            CalendarFile calendar,
            Addresses addresses,
            MailRows mails,
            MailSettings settings,
            Session session,
            Clock clock) {
        this.writer = writer;
        this.layout = layout;
        this.calendar = calendar;
        this.addresses = addresses;
        this.mails = mails;
        this.settings = settings;
        this.session = session;
        this.clock = clock;
    }

    /**
     * The mail to the addressee's address of today; empty when there is none.
     *
     * @throws MailNotComposed when it cannot be written, which is a fault of ours
     */
    Optional<ComposedMail> compose(Mail mail, List<Delivery> content) {
        return addresses.mail(mail.addressee()).map(address -> {
            try {
                return composed(mail, address, content);
            } catch (MessagingException | IOException | RuntimeException e) {
                throw new MailNotComposed(e);
            }
        });
    }

    private ComposedMail composed(Mail mail, String address, List<Delivery> content)
            throws MessagingException, IOException {
        Letter letter = writer.write(content);
        boolean redirected = settings.mode() == MailMode.REDIRECT;
        String to = redirected ? settings.redirectTo() : address;
        String subject = redirected ? "[Till " + address + "] " + letter.subject() : letter.subject();
        MimeMessage message = new NamedMessage(session, mail.messageId());
        MimeMessageHelper helper =
                new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, "UTF-8");
        helper.setFrom(settings.from(), "Trygghetshjulet");
        helper.setTo(to);
        if (!settings.replyTo().isBlank()) {
            helper.setReplyTo(settings.replyTo());
        }
        helper.setSubject(subject);
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(layout.text(letter), layout.html(letter));
        markAsAutomatic(message);
        thread(message, mail, content);
        attachCalendar(helper, content);
        message.saveChanges();
        return new ComposedMail(to, subject, message, source(message));
    }

    /** Absence replies and mail loops stop at these. */
    private static void markAsAutomatic(MimeMessage message) throws MessagingException {
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", "sv");
    }

    private void thread(MimeMessage message, Mail mail, List<Delivery> content) throws MessagingException {
        List<String> tasks = content.stream()
                .flatMap(delivery -> delivery.notice().task().map(TaskReference::taskId).stream())
                .distinct()
                .toList();
        Optional<String> first = tasks.size() == 1 ? mails.threadOf(tasks.get(0), mail.addressee()) : Optional.empty();
        if (first.isPresent()) {
            message.setHeader("In-Reply-To", first.get());
            message.setHeader("References", first.get());
        }
    }

    private void attachCalendar(MimeMessageHelper helper, List<Delivery> content) throws MessagingException {
        Map<String, Delivery> latest = new LinkedHashMap<>();
        content.stream()
                .filter(delivery -> WITH_CALENDAR.contains(delivery.notice().template()))
                .forEach(delivery ->
                        latest.put(delivery.notice().task().orElseThrow().taskId(), delivery));
        int number = 0;
        for (Delivery delivery : latest.values()) {
            number++;
            boolean withdrawn = delivery.notice().template() == NoticeTemplate.TASK_WITHDRAWN;
            String file = calendar.of(delivery.notice().task().orElseThrow(), delivery.calendarSequence(), withdrawn);
            helper.addAttachment(
                    number == 1 ? "sista-dag.ics" : "sista-dag-" + number + ".ics",
                    new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=" + (withdrawn ? "CANCEL" : "PUBLISH"));
        }
    }

    private static String source(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Jakarta Mail draws a new Message-ID each time a message is saved; ours is decided beforehand. */
    private static final class NamedMessage extends MimeMessage {

        private final String messageId;

        NamedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
