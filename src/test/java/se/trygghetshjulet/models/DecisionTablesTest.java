package se.trygghetshjulet.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.trygghetshjulet.testing.EnglishWords;

@DisplayName("Beslutstabellerna")
class DecisionTablesTest {

    /** What the product itself asks, outside a process, and with which inputs. */
    private static final Map<String, List<String>> ASKED_BY_THE_PRODUCT =
            Map.of("escalation-stages", List.of("pace"), "deciding-organs", List.of("order", "subject"));

    static List<Path> tables() {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("säger vilken regel som gäller när flera passar")
    void hitPolicyAndNamesAreWritten(Path file) {
        DmnModelInstance dmn = Dmn.readModelFromFile(file.toFile());
        assertThat(dmn.getModelElementsByType(Decision.class)).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.getName()).isNotBlank();
            assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
            assertThat(decision.getChildElementsByType(DecisionTable.class))
                    .singleElement()
                    .satisfies(table ->
                            assertThat(table.getAttributeValue("hitPolicy")).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("har varje beslut ritat, så att de öppnas i Camunda Modeler")
    void everyDecisionIsDrawn(Path file) throws IOException {
        String written = Files.readString(file);
        assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class))
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(written)
                        .containsPattern("<dmndi:DMNShape[^>]* dmnElementRef=\"" + decision.getId()
                                + "\"[^>]*>\\s*<dc:Bounds height=\"\\d+\" width=\"\\d+\" x=\"\\d+\" y=\"\\d+\""));
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("förklarar varje regel och namnger varje kolumn på svenska")
    void everyRuleAndColumnIsExplained(Path file) {
        DmnModelInstance dmn = Dmn.readModelFromFile(file.toFile());
        assertThat(dmn.getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.getDescription()).as(rule.getId()).isNotNull();
            assertSwedish(rule.getDescription().getTextContent());
        });
        dmn.getModelElementsByType(Input.class).forEach(input -> assertSwedish(input.getLabel()));
        dmn.getModelElementsByType(Output.class).forEach(output -> assertSwedish(output.getLabel()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("får alla sina värden av modellen som frågar, och har ett svar på allt")
    void aModelAsksWithEveryInput(Path file) {
        DmnModelInstance dmn = Dmn.readModelFromFile(file.toFile());
        assertThat(dmn.getModelElementsByType(Decision.class)).allSatisfy(decision -> {
            List<String> asked = dmn.getModelElementsByType(Input.class).stream()
                    .map(input -> input.getInputExpression().getText().getTextContent())
                    .toList();
            assertThat(inputsGivenBy(decision.getId())).isNotEmpty().allSatisfy(given -> assertThat(given)
                    .containsExactlyInAnyOrderElementsOf(asked));
        });
        if (collects(dmn)) {
            return;
        }
        assertThat(dmn.getModelElementsByType(Rule.class)).last().satisfies(rule -> assertThat(rule.getInputEntries())
                .as("the last rule catches what no other does")
                .allSatisfy(
                        entry -> assertThat(entry.getText().getTextContent()).isBlank()));
    }

    /** A table that collects every rule that fits has no rule for the rest. */
    private static boolean collects(DmnModelInstance dmn) {
        return dmn.getModelElementsByType(DecisionTable.class).stream()
                .allMatch(table -> "COLLECT".equals(table.getAttributeValue("hitPolicy")));
    }

    private static List<List<String>> inputsGivenBy(String decision) {
        if (ASKED_BY_THE_PRODUCT.containsKey(decision)) {
            return List.of(ASKED_BY_THE_PRODUCT.get(decision));
        }
        return ProcessModel.all().stream()
                .flatMap(model -> model.bpmn().getModelElementsByType(BusinessRuleTask.class).stream()
                        .filter(task -> decision.equals(task.getCamundaDecisionRef()))
                        .map(task -> model.within(task, CamundaInputParameter.class)
                                .map(CamundaInputParameter::getCamundaName)
                                .toList()))
                .toList();
    }

    private static void assertSwedish(String text) {
        assertThat(text).isNotBlank();
        assertThat(EnglishWords.in(text)).as(text).isEmpty();
    }
}
