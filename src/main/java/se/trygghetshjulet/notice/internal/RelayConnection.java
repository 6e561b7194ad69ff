package se.trygghetshjulet.notice.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** An open connection, over which any number of mails can be sent. */
final class RelayConnection implements AutoCloseable {

    private static final int LONGEST_ANSWER = 400;
    private static final int SERVICE_NOT_AVAILABLE = 421;

    private final Relay relay;
    private final Transport transport;

    private RelayConnection(Relay relay, Transport transport) {
        this.relay = relay;
        this.transport = transport;
    }

    static RelayConnection open(Relay relay) {
        try {
            Transport transport = relay.session().getTransport(relay.protocol());
            transport.connect(
                    relay.host(),
                    relay.port(),
                    relay.username().isEmpty() ? null : relay.username(),
                    relay.username().isEmpty() ? null : relay.password());
            return new RelayConnection(relay, transport);
        } catch (MessagingException e) {
            throw new RelayTrouble(RelayFaults.sentence(relay, e), e);
        }
    }

    /** @throws RelayTrouble when the relay refuses the sender or closes for everybody: the mail is not at fault */
    Answer send(MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Answer.Accepted(accepted());
        } catch (SMTPSendFailedException e) {
            return judge(e.getReturnCode(), String.valueOf(e.getCommand()), e);
        } catch (SendFailedException e) {
            return ofAddress(e);
        } catch (MessagingException e) {
            return new Answer.Deferred("Förbindelsen bröts: " + RelayFaults.sentence(relay, e));
        }
    }

    /** Whether another mail can be sent; after a broken connection none can. */
    boolean alive() {
        return transport.isConnected();
    }

    private Answer ofAddress(SendFailedException failure) {
        for (Exception next = failure.getNextException(); next instanceof MessagingException nested; ) {
            if (nested instanceof SMTPAddressFailedException address) {
                return judge(address.getReturnCode(), "RCPT", address);
            }
            next = nested.getNextException();
        }
        return new Answer.Deferred(answer(failure));
    }

    private Answer judge(int code, String command, MessagingException failure) {
        boolean sender = command.toUpperCase(Locale.ROOT).startsWith("MAIL");
        if (code == SERVICE_NOT_AVAILABLE || sender && code > 0) {
            throw new RelayTrouble(
                    (sender ? "E-postservern godtar inte avsändaren: " : "E-postservern stängde: ") + answer(failure),
                    failure);
        }
        return code >= 500 ? new Answer.Refused(answer(failure)) : new Answer.Deferred(answer(failure));
    }

    private String accepted() {
        return transport instanceof SMTPTransport smtp ? shortened(smtp.getLastServerResponse()) : "";
    }

    private static String answer(MessagingException failure) {
        return shortened(String.valueOf(failure.getMessage()));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_ANSWER ? line.substring(0, LONGEST_ANSWER) + "…" : line;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // What has been sent has been answered; nothing depends on the goodbye.
        }
    }
}
