package se.trygghetshjulet.notice.internal;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent. Every setting is explained in docs/drift/utskick.md.
 *
 * @param worker whether this node sends
 * @param from the sender, an address in the relay's domain
 * @param replyTo where answers go; the sender when empty
 * @param redirectTo the only recipient in the mode redirect
 * @param link the address of this application as people reach it, without a slash at the end
 * @param environment a name of this installation, kept in the database; a copy with another name holds its mail
 * @param opens when sending begins on a working day, Swedish time
 * @param digest when the morning overviews go out; the reminders of the day are queued at eight
 * @param closes when sending ends
 * @param perHour how many mails one recipient gets within an hour, acute ones not counted
 * @param poll how often the outbox is looked through
 * @param lease how long a node may take to send one mail before another node tries
 * @param giveUp how long one mail is tried before a human must decide
 * @param keepContent how long the text of a sent mail can be read on the page Utskick
 */
@ConfigurationProperties("trygghetshjulet.mail")
record MailSettings(
        @DefaultValue("true") boolean worker,
        @DefaultValue("live") MailMode mode,
        @DefaultValue("") String from,
        @DefaultValue("") String replyTo,
        @DefaultValue("") String redirectTo,
        @DefaultValue("http://localhost:8080") URI link,
        @DefaultValue("") String environment,
        @DefaultValue("07:30") LocalTime opens,
        @DefaultValue("08:15") LocalTime digest,
        @DefaultValue("17:00") LocalTime closes,
        @DefaultValue("6") int perHour,
        @DefaultValue("10s") Duration poll,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("72h") Duration giveUp,
        @DefaultValue("90d") Duration keepContent) {

    MailSettings {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "trygghetshjulet.mail.opens måste vara före trygghetshjulet.mail.closes");
        }
        if (perHour < 1) {
            throw new IllegalArgumentException("trygghetshjulet.mail.per-hour måste vara minst 1");
        }
    }

    String linkTo(String path) {
        return link.toString().replaceAll("/+$", "") + path;
    }

    /** The right-hand side of Message-IDs and calendar ids. */
    String host() {
        return link.getHost() == null ? "localhost" : link.getHost();
    }
}
