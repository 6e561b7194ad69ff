package se.trygghetshjulet.notice.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail relay on this machine that answers as its script says and keeps what it has taken over. */
final class ScriptedRelay implements AutoCloseable {

    /** Cuts the connection so that the other side sees a reset. */
    static final String RESET = "RESET";

    /** What the relay answers. {@code "."} is the end of a message, {@code CONNECT} the beginning of a connection. */
    @FunctionalInterface
    interface Script {

        /** The answer to the command; null for what a healthy relay would say. */
        String answer(String command) throws Exception;
    }

    private static final Script HEALTHY = command -> null;

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final int port;
    private final SSLContext tls;
    private volatile Script script = HEALTHY;
    private volatile ServerSocket server;

    private ScriptedRelay(SSLContext tls) throws IOException {
        this.tls = tls;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = server.getLocalPort();
        listen(server);
    }

    static ScriptedRelay plain() throws IOException {
        return new ScriptedRelay(null);
    }

    /** Offers STARTTLS with the certificate of the context. */
    static ScriptedRelay encrypted(SSLContext tls) throws IOException {
        return new ScriptedRelay(tls);
    }

    int port() {
        return port;
    }

    void follow(Script newScript) {
        script = newScript;
    }

    void heal() {
        script = HEALTHY;
    }

    /** From now on connections are refused, until {@link #comeBack}. */
    void goDown() throws IOException {
        server.close();
    }

    void comeBack() throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        listen(server);
    }

    /** The mails that were answered with 250, in order. */
    List<Taken> taken() {
        return List.copyOf(taken);
    }

    void forget() {
        taken.clear();
    }

    record Taken(String to, String source) {

        MimeMessage message() {
            try {
                return new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1)));
            } catch (MessagingException e) {
                throw new AssertionError(e);
            }
        }

        String header(String name) {
            try {
                return message().getHeader(name, null);
            } catch (MessagingException e) {
                throw new AssertionError(e);
            }
        }

        String messageId() {
            return header("Message-ID");
        }
    }

    private void listen(ServerSocket listening) {
        inBackground(() -> {
            while (!listening.isClosed()) {
                try {
                    Socket client = listening.accept();
                    inBackground(() -> converse(client));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private void converse(Socket client) {
        try (client) {
            new Conversation(client).run();
        } catch (IOException gone) {
            // The client hung up, or the script told us to.
        }
    }

    private final class Conversation {

        private Socket socket;
        private BufferedReader in;
        private OutputStream out;
        private String to = "";

        Conversation(Socket socket) throws IOException {
            use(socket);
        }

        private void use(Socket next) throws IOException {
            socket = next;
            in = new BufferedReader(new InputStreamReader(next.getInputStream(), StandardCharsets.ISO_8859_1));
            out = next.getOutputStream();
        }

        void run() throws IOException {
            reply("CONNECT", "220 relay.test");
            String line;
            while ((line = in.readLine()) != null) {
                handle(line);
            }
        }

        private void handle(String line) throws IOException {
            String verb = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" ->
                    reply(
                            line,
                            tls != null && !(socket instanceof SSLSocket)
                                    ? "250-relay.test\r\n250 STARTTLS"
                                    : "250 relay.test");
                case "STARTTLS" -> startTls(line);
                case "RCPT" -> {
                    to = line.replaceAll(".*<([^>]*)>.*", "$1");
                    reply(line, "250 OK");
                }
                case "DATA" -> {
                    if (reply(line, "354 Go on").startsWith("354")) {
                        data();
                    }
                }
                case "QUIT" -> {
                    reply(line, "221 Bye");
                    socket.close();
                }
                default -> reply(line, "250 OK");
            }
        }

        private void startTls(String line) throws IOException {
            reply(line, "220 Go ahead");
            SSLSocket encrypted = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, port, true);
            encrypted.setUseClientMode(false);
            encrypted.startHandshake();
            use(encrypted);
        }

        private void data() throws IOException {
            StringBuilder source = new StringBuilder();
            String line;
            while ((line = in.readLine()) != null && !line.equals(".")) {
                source.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
            }
            if (line == null) {
                return;
            }
            Taken mail = new Taken(to, source.toString());
            String answer = answer(".");
            if (answer == null || answer.startsWith("250")) {
                taken.add(mail);
            }
            say(answer == null ? "250 Taken" : answer);
        }

        private String reply(String command, String healthy) throws IOException {
            String answer = answer(command);
            return say(answer == null ? healthy : answer);
        }

        private String say(String answer) throws IOException {
            if (answer.equals(RESET)) {
                socket.setSoLinger(true, 0);
                socket.close();
                throw new IOException("reset by the script");
            }
            out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            if (answer.startsWith("421")) {
                socket.close();
                throw new IOException("closed by the script");
            }
            return answer;
        }

        private String answer(String command) throws IOException {
            try {
                return script.answer(command);
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
