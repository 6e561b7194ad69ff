package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.engine.DecisionTables;
import se.trygghetshjulet.organisation.DecisionStep;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.testing.ProductTest;

/** The table as it is delivered, way by way: an official who changes it changes this test with open eyes. */
@ProductTest
@DisplayName("Tabellen med beslutsvägar")
class DecidingOrgansTest {

    @Autowired
    private DecisionTables tables;

    @Autowired
    private DecidingOrgans organs;

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    med arbetsutskott    | åtgärdsplan      | ksau bereder, ks beslutar, kf informeras
                    med arbetsutskott    | återrapportering | ksau bereder, ks beslutar, kf informeras
                    med arbetsutskott    | överenskommelse  | ksau bereder, ks beslutar
                    utan arbetsutskott   | åtgärdsplan      | ks beslutar
                    utan arbetsutskott   | återrapportering | ks beslutar, kf informeras
                    utan arbetsutskott   | överenskommelse  | ks beslutar
                    fullmäktige beslutar | åtgärdsplan      | ksau bereder, ks bereder, kf beslutar
                    fullmäktige beslutar | återrapportering | ksau bereder, ks bereder, kf beslutar
                    fullmäktige beslutar | överenskommelse  | ksau bereder, ks beslutar
                    finns inte           | åtgärdsplan      | ''
                    """)
    void everyWayIsAsTheTableSays(String order, String subject, String way) {
        assertThat(tables.rules("deciding-organs", Map.of("order", order, "subject", subject)).stream()
                        .map(row -> row.get("organ") + " " + row.get("function"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(way);
    }

    @Test
    @DisplayName("låter i Malmö KSAU bereda, KS besluta och KF få veta")
    void malmoGoesByItsOwnOrder() {
        assertThat(organs.organsFor(Subject.PLAN))
                .extracting(DecisionStep::organId, DecisionStep::function)
                .isEqualTo(List.of(
                        tuple("ksau", OrganFunction.PREPARES),
                        tuple("ks", OrganFunction.DECIDES),
                        tuple("kf", OrganFunction.IS_INFORMED)));
        assertThat(organs.decidingOrgan(Subject.AGREEMENT).name()).isEqualTo("Kommunstyrelsen");
    }
}
