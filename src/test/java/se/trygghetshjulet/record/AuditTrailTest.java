package se.trygghetshjulet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.testing.ProductTest;

/** The municipality's memory, attacked by somebody with the database's own tools. */
@ProductTest
class AuditTrailTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'någon annan'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update snapshot set content = '{}'",
                "delete from snapshot",
                "truncate snapshot"
            })
    void theDatabaseRefusesToChangeWhatHasBeenNoted(String attack) {
        trail.note("samordnare", "coordinator", "test", "malmo-2027", Map.of("text", "något"));
        snapshots.freeze(SnapshotKind.AGREEMENT, UUID.randomUUID(), Map.of("fråga", 1), "samordnare");
        assertThatThrownBy(() -> jdbc.sql(attack).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void entriesWrittenAtTheSameTimeStillFormOneChain() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> notes = IntStream.range(0, 40)
                    .<Future<?>>mapToObj(number -> people.submit(
                            () -> trail.note("p" + number, "r", "samtidigt", "malmo-2027", Map.of("n", number))))
                    .toList();
            for (Future<?> note : notes) {
                note.get();
            }
        } finally {
            people.shutdown();
        }
        assertThat(trail.verify().whole()).isTrue();
    }

    @Test
    void anEntryChangedAroundTheDatabasesBackIsFound() {
        IntStream.range(0, 3).forEach(number -> trail.note("p", "r", "ändras", "malmo-2028", Map.of("number", number)));
        long tampered = jdbc.sql("select min(number) from audit_entry where action = 'ändras'")
                .query(Long.class)
                .single();
        transactions.executeWithoutResult(attack -> {
            attack.setRollbackOnly();
            jdbc.sql("alter table audit_entry disable trigger audit_entry_is_append_only")
                    .update();
            jdbc.sql("update audit_entry set content = '{\"number\":7}' where number = ?")
                    .param(tampered)
                    .update();
            assertThat(trail.verify().firstBroken()).isEqualTo(tampered);
            jdbc.sql("delete from audit_entry where number = ?").param(tampered).update();
            assertThat(trail.verify().firstBroken()).isEqualTo(tampered + 1);
        });
        assertThat(trail.verify().whole()).isTrue();
    }

    @Test
    void aSnapshotCarriesTheChecksumOfItsContentAndVersionsFollowEachOther() {
        UUID minutes = UUID.randomUUID();
        Snapshot first = snapshots.freeze(SnapshotKind.AGREEMENT, minutes, Map.of("b", 2, "a", "å"), "ordförande");
        Snapshot second = snapshots.freeze(SnapshotKind.AGREEMENT, minutes, Map.of("a", "ä"), "ordförande");
        assertThat(first.content()).isEqualTo("{\"a\":\"å\",\"b\":2}");
        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(snapshots.latest(SnapshotKind.AGREEMENT, minutes)).hasValueSatisfying(latest -> {
            assertThat(latest.sha256()).isEqualTo(second.sha256());
            assertThat(snapshots.intact(latest)).isTrue();
        });
    }
}
