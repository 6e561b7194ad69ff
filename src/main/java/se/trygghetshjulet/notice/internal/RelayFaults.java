package se.trygghetshjulet.notice.internal;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Says in Swedish what is wrong with the relay, so that an operator knows what to do. */
final class RelayFaults {

    private RelayFaults() {}

    static String sentence(Relay relay, MessagingException failure) {
        Set<Throwable> causes = causes(failure);
        String server = "E-postservern " + relay.address();
        if (failure instanceof AuthenticationFailedException) {
            return server + " godtar inte kontot i spring.mail.username. Svar: " + line(failure);
        }
        if (find(causes, UnknownHostException.class).isPresent()) {
            return server + " finns inte: namnet går inte att slå upp.";
        }
        Optional<CertificateExpiredException> expired = find(causes, CertificateExpiredException.class);
        if (expired.isPresent()) {
            return server + " har ett certifikat som har gått ut" + expiry(expired.get()) + ".";
        }
        if (find(causes, SSLException.class).isPresent()) {
            return server + " har ett certifikat som inte går att lita på: fel namn, eller okänd utfärdare.";
        }
        if (line(failure).contains("STARTTLS is required")) {
            return server + " erbjuder ingen kryptering (STARTTLS), och sådan krävs.";
        }
        if (find(causes, SocketTimeoutException.class).isPresent()) {
            return server + " svarar för långsamt.";
        }
        if (find(causes, ConnectException.class).isPresent()) {
            return server + " tar inte emot anslutningar.";
        }
        return server + " gick inte att använda: " + line(failure);
    }

    private static String expiry(CertificateExpiredException expired) {
        // "NotAfter: Sun Nov 01 12:00:00 UTC 2026" is all that the exception carries.
        String message = String.valueOf(expired.getMessage());
        return message.startsWith("NotAfter: ") ? " (" + message.substring("NotAfter: ".length()) + ")" : "";
    }

    private static String line(Throwable failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
    }

    private static <T extends Throwable> Optional<T> find(Set<Throwable> causes, Class<T> type) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Jakarta Mail hangs causes in two places. */
    private static Set<Throwable> causes(Throwable failure) {
        Set<Throwable> seen = new LinkedHashSet<>();
        collect(failure, seen);
        return seen;
    }

    private static void collect(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        if (failure instanceof MessagingException messaging) {
            collect(messaging.getNextException(), seen);
        }
        collect(failure.getCause(), seen);
    }
}
