package se.trygghetshjulet.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.calendar.Wheel;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.organisation.Organisation;

@DisplayName("Starten läser kommunens fil")
@ExtendWith(OutputCaptureExtension.class)
class StartWithAMunicipalityTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(OrganisationConfiguration.class);

    @Test
    void malmoIsTheDefault() {
        application.run(context -> {
            assertThat(context.getBean("organisation", Organisation.class)
                            .municipality()
                            .id())
                    .isEqualTo("malmo");
            assertThat(context).hasSingleBean(WorkingDays.class);
            assertThat(context).hasSingleBean(MeetingCalendar.class);
            assertThat(context).hasSingleBean(Wheel.class);
        });
    }

    @Test
    void theSettingChoosesAnotherAndItsVacanciesAreLogged(CapturedOutput output) {
        application.withPropertyValues("trygghetshjulet.municipality=smakoping").run(context -> {
            assertThat(context.getBean(Organisation.class).municipality().name())
                    .isEqualTo("Småköpings kommun");
            assertThat(output).contains("(chief.samhallsbyggnad) är vakant.");
        });
    }

    @Test
    void aFaultStopsTheStartWithItsSentenceAndNoStackTrace(CapturedOutput output) {
        Throwable failure = catchThrowable(() -> new SpringApplicationBuilder(OrganisationConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.location=optional:classpath:/nothing/", "spring.main.banner-mode=off")
                .run("--trygghetshjulet.municipality=storstad"));

        assertThat(failure).isNotNull();
        assertThat(output)
                .contains(
                        "Kommunfilen municipality/storstad.yaml finns inte; kontrollera trygghetshjulet.municipality.")
                .doesNotContain("\tat ", "InvalidMunicipalityException");
    }
}
