package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test that asks for a test database must never open the developer's own data. */
class TestDatabaseInSpringTest {

    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class JustADataSource {}

    @Nested
    @SpringBootTest(classes = JustADataSource.class, webEnvironment = WebEnvironment.NONE)
    class WithDynamicProperties {

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry registry) {
            TestDatabase.register(registry);
        }

        @Test
        void theContextUsesTheTestDatabase(@Autowired DataSource dataSource, @Autowired Environment environment) {
            assertUsesTestDatabase(dataSource, environment);
        }
    }

    @Nested
    @SpringBootTest(classes = JustADataSource.class, webEnvironment = WebEnvironment.NONE)
    @ContextConfiguration(initializers = TestDatabase.Initializer.class)
    class WithInitializer {

        @Test
        void theContextUsesTheTestDatabase(@Autowired DataSource dataSource, @Autowired Environment environment) {
            assertUsesTestDatabase(dataSource, environment);
        }
    }

    private static void assertUsesTestDatabase(DataSource dataSource, Environment environment) {
        assertThat(environment.getProperty("trygghetshjulet.database.embedded", Boolean.class))
                .isFalse();
        assertThat(JdbcClient.create(dataSource)
                        .sql("SELECT current_database()")
                        .query(String.class)
                        .single())
                .startsWith("test_");
    }
}
