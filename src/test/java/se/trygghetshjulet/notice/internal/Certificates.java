package se.trygghetshjulet.notice.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates that lives as long as the test. */
final class Certificates {

    private static final char[] NO_PASSWORD = new char[0];

    private final KeyPair issuerKeys = keys();
    private final X509Certificate issuer = signed("issuer", issuerKeys, Duration.ofDays(-1), Duration.ofDays(30), true);

    /**
     * What a relay needs to show a certificate for the host.
     *
     * @param from when it begins to hold, counted from now
     * @param until when it ceases to
     */
    SSLContext serverContext(String host, Duration from, Duration until) throws GeneralSecurityException {
        KeyPair keys = keys();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Certificate[] chain = {signed(host, keys, from, until, false), issuer};
        store.setKeyEntry("relay", keys.getPrivate(), NO_PASSWORD, chain);
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, NO_PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** Writes the issuer's own certificate, which a client must trust, to a file. */
    Path writeIssuer(Path folder) throws IOException, GeneralSecurityException {
        String pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(issuer.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        return Files.writeString(folder.resolve("issuer.pem"), pem);
    }

    private X509Certificate signed(String host, KeyPair keys, Duration from, Duration until, boolean issuing) {
        Instant now = Clock.systemUTC().instant();
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    new X500Principal("CN=issuer"),
                                    BigInteger.valueOf(now.toEpochMilli()),
                                    Date.from(now.plus(from)),
                                    Date.from(now.plus(until)),
                                    new X500Principal("CN=" + host),
                                    keys.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(issuing))
                            .addExtension(
                                    Extension.subjectAlternativeName,
                                    false,
                                    new GeneralNames(new GeneralName(GeneralName.dNSName, host)))
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("EC").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
