package se.trygghetshjulet.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;

@ProductTest
@TestPropertySource(properties = "trygghetshjulet.engine.verify-forms=false")
class StartingAYearTest {

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @MockitoBean
    private Pictures pictures;

    @Test
    void theStartFormOffersTheMeetingsOfTheCalendar() throws Exception {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("annual-cycle")
                .singleResult()
                .getId();
        try (InputStream form = engine.getFormService().getDeployedStartForm(definition)) {
            assertThat(new String(form.readAllBytes(), StandardCharsets.UTF_8)).contains("2027-06-");
        }
    }
}
