package se.trygghetshjulet.compliance.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.decision.CaseView.DecisionView;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.organisation.MunicipalityFile;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Subject;

@DisplayName("Lagkoll: när organen har behandlat rapporten (13 §)")
class ReportsTest {

    private static final LocalDate MARCH = LocalDate.of(2028, 3, 30);
    private static final LocalDate APRIL = LocalDate.of(2028, 4, 27);
    private static final Year YEAR =
            new Year(UUID.randomUUID(), 2027, "malmo-2027", true, LocalDate.of(2027, 1, 11), Optional.empty());

    private final PoliticalCases cases = mock(PoliticalCases.class);
    private final Reports reports =
            new Reports(cases, MunicipalityFile.load("malmo").organisation());

    @Test
    @DisplayName("Ett fullmäktige som bara har bordlagt rapporten har inte fått den")
    void aTabledReportIsNoReport() {
        decided(Subject.REPORT, toTheCouncil(MARCH, true));

        assertThat(reports.lastToCouncil(List.of(YEAR))).isEmpty();
    }

    @Test
    @DisplayName("Dagen är den då fullmäktige behandlade rapporten, inte den då den bordlades igen")
    void theDayItWasDealtWith() {
        decided(Subject.REPORT, toTheCouncil(MARCH, false), toTheCouncil(APRIL, true));

        assertThat(reports.lastToCouncil(List.of(YEAR))).contains(MARCH);
    }

    @Test
    @DisplayName("Att fullmäktige får veta planen är ingen rapport")
    void thePlanIsNoReport() {
        decided(Subject.PLAN, toTheCouncil(MARCH, false));

        assertThat(reports.lastToCouncil(List.of(YEAR))).isEmpty();
    }

    private void decided(Subject subject, DecisionView... decisions) {
        CaseView matter = new CaseView(
                UUID.randomUUID(),
                YEAR.id(),
                YEAR.year(),
                subject,
                UUID.randomUUID(),
                "Ärendet",
                Optional.empty(),
                List.of(),
                null,
                Stream.of(decisions).toList());
        when(cases.ofCycle(YEAR.id())).thenReturn(List.of(matter));
    }

    private static DecisionView toTheCouncil(LocalDate day, boolean postponed) {
        return new DecisionView(
                UUID.randomUUID(),
                "Kommunfullmäktige",
                OrganFunction.IS_INFORMED,
                day,
                1,
                "",
                false,
                postponed,
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
