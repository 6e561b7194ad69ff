package se.trygghetshjulet.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.Subject;

@DisplayName("En beslutsväg som någon har skrivit i tabellen")
class DecisionPathRulesTest {

    private static final List<Organ> ORGANS = List.of(
            new Organ("ksau", "Kommunstyrelsens arbetsutskott", "KSAU"),
            new Organ("ks", "Kommunstyrelsen", "KS"),
            new Organ("kf", "Kommunfullmäktige", "KF"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ks:beslutar",
                "ksau:bereder ks:beslutar",
                "ksau:bereder ks:bereder kf:beslutar",
                "ks:beslutar kf:informeras"
            })
    void holdsWhenItFollowsTheLaw(String way) {
        assertThat(faults(way, ORGANS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ksau:bereder                             | KSAU bereder men avgör aldrig",
                "ksau:beslutar ks:informeras               | KSAU bereder men avgör aldrig",
                "ks:bereder                               | exakt ett organ ska besluta",
                "ks:beslutar kf:beslutar                     | exakt ett organ ska besluta",
                "kf:informeras ks:beslutar                 | i ordningen ksau, ks, kf",
                "ks:beslutar ks:informeras                 | i ordningen ksau, ks, kf",
                "kf:beslutar                                | utan att ks har yttrat sig",
                "ks:beslutar kf:bereder                     | de efter det informeras",
                "ksau:informeras ks:beslutar                | före det som beslutar ska bereda",
                "ks:klubbar kf:beslutar                     | uppgiften ska vara bereder, beslutar eller informeras"
            })
    void saysWhatIsWrong(String way, String sentence) {
        assertThat(faults(way, ORGANS))
                .singleElement()
                .asString()
                .startsWith("Tabellen deciding-organs, beslutsordningen ”vår”, åtgärdsplan: ")
                .contains(sentence);
    }

    @Test
    void namesAnOrganThatTheMunicipalityDoesNotHave() {
        assertThat(faults("ksau:bereder ks:beslutar", ORGANS.subList(1, 3)))
                .singleElement()
                .asString()
                .contains("organet ”ksau” finns inte i kommunens fil");
    }

    @Test
    void mustBeThereForTheMunicipalitysOrder() {
        assertThat(DecisionPathRules.faults(Subject.PLAN, "vår", List.of(), ORGANS))
                .singleElement()
                .asString()
                .contains("inga rader");
    }

    private static List<String> faults(String way, List<Organ> organs) {
        List<Map<String, Object>> rows = Arrays.stream(way.split(" "))
                .map(step -> step.split(":"))
                .map(parts -> Map.<String, Object>of("organ", parts[0], "function", parts[1]))
                .toList();
        return DecisionPathRules.faults(Subject.PLAN, "vår", rows, organs);
    }
}
