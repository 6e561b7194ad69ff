package se.trygghetshjulet.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Småköping makes a full year every second year, and its board alone decides; the models are the same. */
@TestPropertySource(properties = "trygghetshjulet.municipality=smakoping")
class SmallMunicipalityTest extends CycleScene {

    @Test
    void theStartFormHasOnlyTheOrgansOfTheMunicipality() {
        JsonNode form = startForm();

        assertThat(form.findValuesAsText("key"))
                .contains("plan_ks")
                .doesNotContain("plan_ksau", "report_ksau", "plan_kf");
        assertThat(field(form, "plan_ks").path("defaultValue").asText()).isEqualTo("2027-06-08");
    }

    @Test
    void aLightYearIsSuggestedInTheOffYearWhenTheLawAllowsIt() {
        when(pictures.lastAdoptedOn()).thenReturn(Optional.of(LocalDate.of(2026, 5, 20)));

        assertThat(field(startForm(), "variant").path("defaultValue").asText()).isEqualTo("LIGHT");
    }

    @Test
    void aFullYearIsSuggestedWhenTheLawDoesNotAllowALightOne() {
        when(pictures.lastAdoptedOn()).thenReturn(Optional.of(LocalDate.of(2025, 5, 20)));

        assertThat(field(startForm(), "variant").path("defaultValue").asText()).isEqualTo("FULL");
    }

    @Test
    void theYearIsStartedUnderTheMunicipalitysOwnName() {
        ProcessInstance year = start(Map.of("year", 2027, "variant", "FULL", "plan_ks", "2027-06-08"));

        assertThat(year.getBusinessKey()).isEqualTo("smakoping-2027");
        assertThat(year).isWaitingAt("situational-picture");
    }
}
