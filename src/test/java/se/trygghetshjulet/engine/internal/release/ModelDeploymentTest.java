package se.trygghetshjulet.engine.internal.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.testing.ProductTest;

/** What is deployed here is rolled back. */
@DisplayName("En driftsättning av modellerna")
@ProductTest
@Transactional
class ModelDeploymentTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ReleasedModels released;

    private ModelSet ours;
    private String inForce;

    @BeforeEach
    void ours() {
        ours = ModelSet.of(getClass().getClassLoader());
        inForce = ModelDeployment.latest(repository).orElseThrow().getId();
    }

    @Test
    @DisplayName("görs inte om när inget är ändrat")
    void anUnchangedSetIsNotDeployedAgain() {
        assertThat(new ModelDeployment(repository, false).deploy(ours)).isEqualTo(inForce);
    }

    @Test
    @DisplayName("av ändrade modeller kräver en ny version, och den gäller då från sitt år")
    void aChangedSetNeedsANewTag() {
        ModelSet changed = changed();
        assertThatThrownBy(() -> new ModelDeployment(repository, false).deploy(changed))
                .isInstanceOf(ModelsNotReleased.class)
                .hasMessageContaining(ours.tag().toString());

        ReleaseTag next = new ReleaseTag(2098, 1, 0);
        new ModelDeployment(repository, false).deploy(changed.tagged(next));
        assertThat(released.tag("follow-up", 2098)).isEqualTo("2098.1");
        assertThat(released.tag("follow-up", 2097)).isEqualTo(ours.tag().toString());
    }

    @Test
    @DisplayName("blir i demon ett utkast med egen version, som inte görs om vid nästa start")
    void theDemoTakesADraft() {
        ModelDeployment demo = new ModelDeployment(repository, true);
        String draft = demo.deploy(changed());
        assertThat(draft).isNotEqualTo(inForce);
        assertThat(released.tag("follow-up", 2098)).endsWith("-utkast-1");
        assertThat(demo.deploy(changed())).isEqualTo(draft);
        assertThat(new ModelDeployment(repository, true).deploy(ours)).isNotIn(inForce, draft);
        assertThat(released.tag("follow-up", 2098)).endsWith("-utkast-2");
    }

    private ModelSet changed() {
        Map<String, byte[]> files = new TreeMap<>(ours.files());
        files.computeIfPresent(
                "forms/follow-up/take-note.form", (name, content) -> (new String(content) + " ").getBytes());
        return new ModelSet(files);
    }
}
