package se.trygghetshjulet.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import se.trygghetshjulet.database.DatabaseAccess;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.testing.TestDatabase;

/** With the product's own settings a mail goes encrypted, to the relay that was named, or waits. */
@TestInstance(Lifecycle.PER_CLASS)
class RelayEncryptionTest {

    private static final Duration AGO = Duration.ofDays(-10);
    private static final Duration LATELY = Duration.ofDays(-1);
    private static final Duration LATER = Duration.ofDays(10);

    private final StandingClock clock = new StandingClock();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final Certificates certificates = new Certificates();
    private Path issuer;
    private DatabaseAccess database;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, GeneralSecurityException {
        issuer = certificates.writeIssuer(folder);
        database = PostOffice.migrated(TestDatabase.fresh());
    }

    @Test
    void aTrustedRelayGetsTheMailEncrypted() throws Exception {
        try (ScriptedRelay relay = ScriptedRelay.encrypted(certificates.serverContext("localhost", AGO, LATER))) {
            assertThat(trouble(relay)).isEmpty();
            assertThat(relay.taken()).hasSize(1);
            assertThat(commands).contains("STARTTLS");
        }
    }

    @Test
    void anExpiredCertificateIsNamedAsSuch() throws Exception {
        assertThat(trouble("localhost", AGO, LATELY))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("certifikat som har gått ut"));
    }

    @Test
    void aCertificateForAnotherHostIsNotTrusted() throws Exception {
        assertThat(trouble("other.example", AGO, LATER))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("inte går att lita på"));
    }

    @Test
    void aRelayWithoutEncryptionGetsNothing() throws Exception {
        try (ScriptedRelay relay = ScriptedRelay.plain()) {
            assertThat(trouble(relay)).hasValueSatisfying(sentence -> assertThat(sentence)
                    .contains("erbjuder ingen kryptering (STARTTLS), och sådan krävs"));
            assertThat(relay.taken()).isEmpty();
            assertThat(commands).noneMatch(command -> command.startsWith("MAIL"));
        }
    }

    private Optional<String> trouble(String host, Duration from, Duration until)
            throws IOException, GeneralSecurityException {
        try (ScriptedRelay relay = ScriptedRelay.encrypted(certificates.serverContext(host, from, until))) {
            Optional<String> trouble = trouble(relay);
            assertThat(relay.taken()).isEmpty();
            return trouble;
        }
    }

    /** What is wrong with the relay after it has been tried. */
    private Optional<String> trouble(ScriptedRelay relay) {
        commands.clear();
        relay.follow(command -> {
            commands.add(command);
            return null;
        });
        try (PostOffice office = PostOffice.on(database, relay.port(), clock, settings())) {
            office.empty();
            office.queue("a", NoticeTemplate.ASSIGNED, Recipient.person("samordnare"), Urgency.SINGLE);
            office.drain();
            return office.bean(RelayState.class).trouble().map(RelayState.Trouble::sentence);
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.mail.properties[mail.smtp.starttls.required]", "true");
        settings.put("spring.mail.properties[mail.smtp.timeout]", "5000");
        settings.put("spring.mail.ssl.bundle", "relay");
        settings.put("spring.ssl.bundle.pem.relay.truststore.certificate", "file:" + issuer);
        return settings;
    }
}
