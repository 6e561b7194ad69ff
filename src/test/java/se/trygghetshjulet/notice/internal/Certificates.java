package se.trygghetshjulet.notice.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An issuer of certificates that lives as long as the test, made with the JDK's keytool. */
final class Certificates {

    private static final String PASSWORD = "only-for-the-test";

    private final Path folder;

    Certificates(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        keytool("-genkeypair -alias issuer -dname CN=Provutgivare -ext bc:c -validity 3650");
        keytool("-exportcert -alias issuer -rfc -file " + folder.resolve("issuer.pem"));
    }

    /** What a relay needs to show a certificate for the host, valid for so many days from the start (e.g. {@code -10d}). */
    SSLContext serverContext(String host, String start, int days)
            throws IOException, InterruptedException, GeneralSecurityException {
        String alias = "relay-" + host + start;
        Path request = folder.resolve(alias + ".csr");
        Path certificate = folder.resolve(alias + ".pem");
        keytool("-genkeypair -alias " + alias + " -dname CN=" + host);
        keytool("-certreq -alias " + alias + " -file " + request);
        keytool("-gencert -alias issuer -infile " + request + " -outfile " + certificate + " -rfc -ext san=dns:" + host
                + " -startdate " + start + " -validity " + days);
        keytool("-importcert -alias " + alias + " -file " + certificate + " -noprompt");
        KeyStore all = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store())) {
            all.load(in, PASSWORD.toCharArray());
        }
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        one.setKeyEntry(
                alias,
                all.getKey(alias, PASSWORD.toCharArray()),
                PASSWORD.toCharArray(),
                all.getCertificateChain(alias));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** The issuer's own certificate, which a client must trust. */
    Path issuer() {
        return folder.resolve("issuer.pem");
    }

    private Path store() {
        return folder.resolve("keys.p12");
    }

    private void keytool(String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(Arrays.asList(arguments.split(" ")));
        command.addAll(List.of("-keystore", store().toString(), "-storepass", PASSWORD));
        if (arguments.startsWith("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(output);
        }
    }
}
