package se.trygghetshjulet.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.SameMoment;

@ProductTest
@DisplayName("När databasen sviker mitt i arbetet")
class DatabaseFailsTest {

    private static final String FEEDS = "/min-kalender";
    private static final String CUT = "select pg_terminate_backend(pid) from pg_locks where not granted"
            + " and database = (select oid from pg_database where datname = current_database())";
    private static final long A_MOMENT = 250;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource connections;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Browser registrar;

    @BeforeEach
    void theRegistrarIsSignedIn() {
        registrar = Accounts.signedIn(port, "registrator");
        noFeeds();
    }

    @AfterEach
    void noFeeds() {
        jdbc.sql("delete from calendar_feed where person_id = 'registrator'").update();
    }

    @Test
    @DisplayName(
            "får den vars anslutning bryts veta det på svenska, inget är skrivet till hälften, och nästa försök går")
    void aConnectionThatIsCut() {
        List<Callable<Object>> acts =
                List.of(this::opensAFeed, () -> jdbc.sql(CUT).query().listOfRows());

        Object answer =
                SameMoment.of(transactions, jdbc, SameMoment.AUDIT_TRAIL, acts).get(0);

        saysThatItIsOurFault((HttpResponse<?>) answer);
        assertThat(feeds()).isZero();
        assertThat(opensAFeed().statusCode()).isEqualTo(200);
        assertThat(feeds()).isOne();
    }

    @Test
    @DisplayName("får den som inte får någon anslutning veta det på svenska, och sidan finns när de är lediga igen")
    void noConnectionIsLeft() throws SQLException {
        HikariDataSource pool = connections.unwrap(HikariDataSource.class);
        long patience = pool.getConnectionTimeout();
        List<Connection> taken = new ArrayList<>();
        pool.setConnectionTimeout(A_MOMENT);
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }
            saysThatItIsOurFault(registrar.get(FEEDS));
        } finally {
            pool.setConnectionTimeout(patience);
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(registrar.get(FEEDS).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> opensAFeed() {
        return registrar.submitPage(FEEDS, FEEDS + "/mina", Map.of());
    }

    private long feeds() {
        return jdbc.sql("select count(*) from calendar_feed where person_id = 'registrator'")
                .query(Long.class)
                .single();
    }

    private static void saysThatItIsOurFault(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isEqualTo(500);
        String page = String.valueOf(answer.body());
        assertThat(page)
                .contains("lang=\"sv\"", "Något gick fel hos oss", "Försök igen om en stund")
                .doesNotContain("Exception", "Hikari", "FATAL", "Whitelabel");
    }
}
