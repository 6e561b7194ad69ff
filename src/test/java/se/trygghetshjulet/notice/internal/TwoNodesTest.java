package se.trygghetshjulet.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.database.DatabaseAccess;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.testing.TestDatabase;

/** Two nodes empty one outbox together: nothing twice, and nobody gets two mails where one would do. */
class TwoNodesTest {

    private static final List<String> PEOPLE =
            List.of("samordnare", "analytiker", "handlaggare", "sektionschef", "registrator", "kommunpolis");

    @Test
    void nothingIsSentTwiceAndEachPersonsMailIsGatheredByOneNode() throws Exception {
        DatabaseAccess database = PostOffice.migrated(TestDatabase.fresh());
        StandingClock clock = new StandingClock();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (ScriptedRelay relay = ScriptedRelay.plain();
                PostOffice one = PostOffice.on(database, relay.port(), clock, Map.of());
                PostOffice other = PostOffice.on(database, relay.port(), clock, Map.of())) {
            // The relay takes no mail until both nodes send one: however late the one begins, the other has not done it
            // all.
            CountDownLatch bothSend = new CountDownLatch(2);
            relay.follow(command -> {
                if (command.equals(".")) {
                    bothSend.countDown();
                    bothSend.await(30, TimeUnit.SECONDS);
                }
                Thread.sleep(2);
                return null;
            });
            for (int i = 0; i < 60; i++) {
                Recipient person = Recipient.person(PEOPLE.get(i % PEOPLE.size()));
                one.queue("acute-" + i, NoticeTemplate.ASSIGNED, person, Urgency.ACUTE);
                one.queue("gathered-" + i, NoticeTemplate.ASSIGNED, person, Urgency.SINGLE);
            }
            one.queue("role", NoticeTemplate.DUE_TODAY, Recipient.role("coordinator"), Urgency.ACUTE);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Integer>> sent = new ArrayList<>();
            for (PostOffice office : List.of(one, other)) {
                Callable<Integer> work = () -> {
                    start.await();
                    return office.drain() + office.drain();
                };
                sent.add(threads.submit(work));
            }
            int byOne = sent.get(0).get();
            int byOther = sent.get(1).get();
            System.out.printf("Två noder: %d + %d brev%n", byOne, byOther);

            assertThat(byOne + byOther)
                    .isEqualTo(60 + PEOPLE.size() + 2)
                    .isEqualTo(relay.taken().size());
            assertThat(byOne).isPositive();
            assertThat(byOther).isPositive();
            assertThat(Set.copyOf(relay.taken().stream()
                            .map(ScriptedRelay.Taken::messageId)
                            .toList()))
                    .hasSameSizeAs(relay.taken());
            assertThat(one.bean(JdbcClient.class)
                            .sql("select distinct state from notice_delivery where addressee_kind <> 'ROLE'")
                            .query(String.class)
                            .list())
                    .containsExactly("SENT");
        } finally {
            threads.shutdownNow();
        }
    }
}
