package se.trygghetshjulet.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.database.DatabaseAccess;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.testing.TestDatabase;

/** A copy of the database that wakes up somewhere else writes to nobody. */
class RestoredCopyTest {

    private final StandingClock clock = new StandingClock();
    private final DatabaseAccess database = TestDatabase.fresh();
    private ScriptedRelay relay;

    @BeforeEach
    void sendOneAtHome() throws IOException {
        relay = ScriptedRelay.plain();
        PostOffice.migrated(database);
        try (PostOffice home = office("malmo-drift", "live")) {
            home.queue("a", NoticeTemplate.ASSIGNED, Recipient.person("samordnare"), Urgency.SINGLE);
            assertThat(home.drain()).isEqualTo(1);
            home.queue("b", NoticeTemplate.ASSIGNED, Recipient.person("samordnare"), Urgency.SINGLE);
        }
        relay.forget();
    }

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void anInstallationWithAnotherNameHoldsTheMail() {
        try (PostOffice trial = office("malmo-prov", "live")) {
            assertThat(trial.drain()).isZero();
            assertThat(reason(trial)).contains("malmo-drift", "malmo-prov");
            assertThat(trial.bean(NoticeHealth.class).health().getStatus()).isEqualTo(Status.DOWN);
        }
    }

    @Test
    void aDatabaseThatWasRestoredElsewhereHoldsTheMailUntilAPersonSaysOtherwise() {
        try (PostOffice copy = office("malmo-drift", "live")) {
            // What pg_restore brings along: the mark of the server that the copy was taken on.
            copy.bean(JdbcClient.class)
                    .sql("update notice_environment set fingerprint = '4711/16384'")
                    .update();
            assertThat(copy.drain()).isZero();
            assertThat(reason(copy)).contains("återställd kopia");

            copy.bean(EnvironmentMark.class).confirm("driftansvarig");
            assertThat(copy.drain()).isEqualTo(1);
        }
    }

    @Test
    void mailThatIsHeldOnPurposeIsNoFault() {
        try (PostOffice held = office("malmo-drift", "hold")) {
            assertThat(held.drain()).isZero();
            assertThat(reason(held)).contains("trygghetshjulet.mail.mode är hold");
            assertThat(held.bean(NoticeHealth.class).health().getStatus()).isEqualTo(Status.UNKNOWN);
        }
    }

    @Test
    void outsideTheDemoNothingIsSentWithLinksThatLeadToTheReadersOwnComputer() {
        try (PostOffice unfinished = PostOffice.on(
                database,
                relay.port(),
                clock,
                Map.of(
                        "trygghetshjulet.mail.environment", "malmo-drift",
                        "trygghetshjulet.mail.link", "http://localhost:8080"))) {
            assertThat(unfinished.drain()).isZero();
            assertThat(reason(unfinished)).contains("sätt trygghetshjulet.mail.link");
            assertThat(relay.taken()).isEmpty();
        }
    }

    private static String reason(PostOffice office) {
        return office.bean(Sluice.class).closedBecause().orElseThrow();
    }

    private PostOffice office(String environment, String mode) {
        return PostOffice.on(
                database,
                relay.port(),
                clock,
                Map.of("trygghetshjulet.mail.environment", environment, "trygghetshjulet.mail.mode", mode));
    }
}
