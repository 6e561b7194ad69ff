package se.trygghetshjulet.notice.internal;

import jakarta.mail.Session;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The municipality's mail relay.
 *
 * @param session with the time limits and demands on encryption of {@code spring.mail.properties}
 * @param port negative for the protocol's own
 * @param username empty when the relay asks for no account
 */
record Relay(Session session, String protocol, String host, int port, String username, String password) {

    /** The relay of {@code spring.mail}. */
    static Relay of(JavaMailSenderImpl sender) {
        return new Relay(
                sender.getSession(),
                sender.getProtocol() == null ? "smtp" : sender.getProtocol(),
                sender.getHost(),
                sender.getPort(),
                sender.getUsername() == null ? "" : sender.getUsername(),
                sender.getPassword() == null ? "" : sender.getPassword());
    }

    /** @throws RelayTrouble when the relay cannot be used at all just now */
    RelayConnection connect() {
        return RelayConnection.open(this);
    }

    String address() {
        return port > 0 ? host + ":" + port : host;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return address();
    }
}
