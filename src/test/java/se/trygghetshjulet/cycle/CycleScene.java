package se.trygghetshjulet.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.trygghetshjulet.document.internal.library.DocumentFreezer;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.plan.Plans;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** A municipality that has started no year yet, on 11 January 2027. */
@ProductTest
abstract class CycleScene {

    static final String COORDINATOR = "samordnare";

    @Autowired
    Officials officials;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    /** Nothing is printed: the record around what is tested here is not a whole one. */
    @MockitoBean
    private DocumentFreezer documentFreezer;

    @MockitoBean
    Pictures pictures;

    @MockitoBean
    Plans plans;

    @BeforeEach
    void noYearIsStarted() {
        clock.moveTo(LocalDate.of(2027, 1, 11));
        CleanSlate.wipe(engine, jdbc);
    }

    ProcessInstance start(Map<String, Object> answers) {
        return officials.start(COORDINATOR, "annual-cycle", answers);
    }

    Map<String, String> refused(Map<String, Object> answers) {
        return refusal(() -> start(answers));
    }

    static Map<String, String> refusal(Runnable submit) {
        FormRefused refusal = catchThrowableOfType(FormRefused.class, submit::run);
        assertThat(refusal).as("a refusal").isNotNull();
        Map<String, String> sentences = new HashMap<>();
        refusal.errors().forEach(error -> sentences.put(error.field(), error.message()));
        return sentences;
    }

    /** The start form as Tasklist gets it. */
    JsonNode startForm() {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("annual-cycle")
                .latestVersion()
                .singleResult()
                .getId();
        try (InputStream form =
                officials.as(COORDINATOR, () -> engine.getFormService().getDeployedStartForm(definition))) {
            return json.readTree(form);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode field(JsonNode form, String key) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .filter(component -> component.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The form has no field " + key));
    }

    int years() {
        return jdbc.sql("select count(*) from cycle").query(Integer.class).single();
    }
}
