package se.trygghetshjulet.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.database.DatabaseAccess;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.testing.TestDatabase;

/**
 * A node is killed where it hurts most: the relay has said 250, the database does not know it yet. Nothing is lost, and
 * a mail that comes twice comes under the same name. {@code -Dnotice.kills=50} for the full number.
 */
class KilledSenderTest {

    private static final int KILLS = Integer.getInteger("notice.kills", 2);
    private static final int NOTICES = KILLS + 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final File LOG = new File("target/killed-sender.log");

    private final Clock clock = Clock.offset(
            Clock.systemUTC(),
            Duration.between(Clock.systemUTC().instant(), StandingClock.swedish("2027-01-11T09:00")));

    /** Where the process is to be killed: the relay lets the test know that it will answer 250 to this mail. */
    private final BlockingQueue<String> aboutToAccept = new LinkedBlockingQueue<>();

    private final BlockingQueue<String> goOn = new LinkedBlockingQueue<>();

    @Test
    void aKillBetweenTheRelaysYesAndOurOwnNoteLosesNothing() throws IOException, InterruptedException, SQLException {
        DatabaseAccess database = PostOffice.migrated(TestDatabase.fresh());
        try (ScriptedRelay relay = ScriptedRelay.plain();
                PostOffice office = PostOffice.on(database, relay.port(), clock, Map.of())) {
            for (int i = 0; i < NOTICES; i++) {
                office.queue("n" + i, NoticeTemplate.ASSIGNED, Recipient.person("samordnare"), Urgency.ACUTE);
            }
            Set<String> killed = ConcurrentHashMap.newKeySet();
            relay.follow(command -> command.equals(".") ? pauseUnlessEnough(killed) : null);
            long began = System.nanoTime();
            for (int kill = 0; kill < KILLS; kill++) {
                killed.add(killOneAtTheWorstMoment(database, relay));
            }
            try (SenderProcess last = SenderProcess.start(database, relay.port(), clock, LOG)) {
                await("everything sent", () -> last.alive() && unsent(office) == 0);
            }
            verify(office, relay, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    /** Only the test thread adds to the kills, and only while this waits. */
    private String pauseUnlessEnough(Set<String> killed) throws InterruptedException {
        if (killed.size() < KILLS) {
            aboutToAccept.put("here");
            goOn.take();
        }
        return null;
    }

    /**
     * Holds every open mail's row, so that the node that has read 250 must wait before it can note it; kills it there.
     * A mail whose sender was killed earlier comes first and is let through.
     */
    private String killOneAtTheWorstMoment(DatabaseAccess database, ScriptedRelay relay)
            throws IOException, InterruptedException, SQLException {
        try (SenderProcess node = SenderProcess.start(database, relay.port(), clock, LOG);
                Connection holder =
                        DriverManager.getConnection(database.url(), database.username(), database.password());
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            while (true) {
                assertThat(aboutToAccept.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                        .as("the node sends a mail")
                        .isNotNull();
                if (attemptsOfMailInTheAir(statement) == 1) {
                    break;
                }
                holder.rollback();
                goOn.put("this one has been killed before");
            }
            int before = relay.taken().size();
            goOn.put("say 250");
            await("the node waits for the row", () -> relay.taken().size() > before && waitsForARow(database));
            node.kill();
            holder.rollback();
            return relay.taken().get(before).messageId();
        }
    }

    private static int attemptsOfMailInTheAir(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select attempts from trygghetshjulet.notice_mail"
                + " where state = 'OPEN' order by next_at desc limit 1 for update")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean waitsForARow(DatabaseAccess database) {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.username(), database.password());
                Statement statement = connection.createStatement();
                ResultSet waiting = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'"
                        + " and query like 'update notice_mail%'")) {
            waiting.next();
            return waiting.getInt(1) > 0;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void verify(PostOffice office, ScriptedRelay relay, Duration took) {
        Map<String, Long> timesById = relay.taken().stream()
                .collect(Collectors.groupingBy(ScriptedRelay.Taken::messageId, Collectors.counting()));
        Set<String> tasks = relay.taken().stream()
                .map(mail -> Parts.of(mail.message()).get("text/plain"))
                .flatMap(text -> text.lines().filter(line -> line.startsWith("Öppna uppgiften")))
                .collect(Collectors.toSet());
        long doubled = timesById.values().stream().filter(times -> times > 1).count();
        System.out.printf(
                "kill -9 mellan 250 och commit: %d dödade, %d utskick, förlorade %d, dubbla %d, alla med samma"
                        + " Message-ID, %d s%n",
                KILLS, NOTICES, NOTICES - tasks.size(), doubled, took.toSeconds());
        assertThat(tasks).as("every notice arrived").hasSize(NOTICES);
        assertThat(timesById).as("one name per mail").hasSize(NOTICES);
        assertThat(timesById.values()).allMatch(times -> times <= 2);
        assertThat(doubled).as("the kill struck where it was aimed").isEqualTo(KILLS);
        assertThat(office.bean(JdbcClient.class)
                        .sql("select distinct state from notice_mail")
                        .query(String.class)
                        .list())
                .containsExactly("SENT");
    }

    private static int unsent(PostOffice office) {
        return office.bean(JdbcClient.class)
                .sql("select count(*) from notice_delivery where state <> 'SENT'")
                .query(Integer.class)
                .single();
    }

    private static void await(String what, BooleanSupplier happened) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain: " + what + ", see " + LOG);
            }
            Thread.sleep(20);
        }
    }
}
