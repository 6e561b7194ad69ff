package se.trygghetshjulet.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.engine.DecisionTables;
import se.trygghetshjulet.organisation.InvalidMunicipalityException;
import se.trygghetshjulet.testing.ProductTest;

@ProductTest
@DisplayName("Kommunens egna beslutstabeller")
class OwnTablesTest {

    private static final String FILE = "deciding-organs.dmn";
    private static final Map<String, Object> PLAN = Map.of("order", "utan arbetsutskott", "subject", "åtgärdsplan");

    @TempDir
    private Path folder;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private DecisionTables tables;

    private OwnTables ownTables;

    @BeforeEach
    void atStart() {
        ownTables = new OwnTables(repository);
    }

    @AfterEach
    void theProductsTablesHold() {
        deploy("");
    }

    @Test
    void aTableInTheFolderHoldsInsteadOfTheProductsOwnUntilItIsTakenAway() throws IOException {
        String product = Files.readString(Path.of("bpmn", FILE));
        Files.writeString(folder.resolve(FILE), product.replaceFirst("\"utan arbetsutskott\"", "\"någon annanstans\""));
        deploy(folder.toString());
        assertThat(tables.rules("deciding-organs", PLAN)).isEmpty();

        deploy("");
        assertThat(tables.rules("deciding-organs", PLAN)).hasSize(1);
    }

    @Test
    void anUnchangedTableIsNotDeployedAgain() {
        long before = repository.createDeploymentQuery().count();
        deploy("");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aTableThatTheProductDoesNotKnowIsAMistakeAndNotAnAddition() throws IOException {
        Files.writeString(folder.resolve("beslut.dmn"), "fel namn");
        assertThatThrownBy(() -> deploy(folder.toString()))
                .isInstanceOf(InvalidMunicipalityException.class)
                .hasMessageContaining("beslut.dmn finns inte i programmet");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> deploy(folder.resolve("saknas").toString()))
                .isInstanceOf(InvalidMunicipalityException.class)
                .hasMessageContaining("finns inte eller går inte att läsa");
    }

    private void deploy(String from) {
        ownTables.deploy(getClass().getClassLoader(), from);
    }
}
