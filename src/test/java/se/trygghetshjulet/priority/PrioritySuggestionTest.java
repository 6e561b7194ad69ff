package se.trygghetshjulet.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table, row by row and at every limit. */
class PrioritySuggestionTest {

    private static final Path TABLE = Path.of("bpmn", "priority-suggestion.dmn");

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void readsTheTable() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream table = Files.newInputStream(TABLE)) {
            decision = engine.parseDecision("priority-suggestion", table);
        }
    }

    @ParameterizedTest(name = "{0} poäng, påverkan {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    -1  | -1  | INCREASING | MONITOR           | Ingen har bedömt
                    -1  | 100 | UNKNOWN    | MONITOR           | Ingen har bedömt
                    60  | 50  | DECREASING | PRIORITISE        | Högt bedömt och parterna kan påverka
                    100 | 100 | UNKNOWN    | PRIORITISE        | Högt bedömt och parterna kan påverka
                    59  | 50  | INCREASING | PRIORITISE        | Ökar och går att påverka
                    45  | 100 | INCREASING | PRIORITISE        | Ökar och går att påverka
                    44  | 100 | INCREASING | MONITOR           | Medelhögt bedömt
                    59  | 50  | UNCHANGED  | MONITOR           | Medelhögt bedömt
                    59  | 50  | UNKNOWN    | MONITOR           | Medelhögt bedömt
                    59  | 49  | INCREASING | MONITOR           | Medelhögt bedömt
                    60  | 49  | INCREASING | MONITOR           | Högt bedömt men svårt att påverka
                    100 | 0   | UNCHANGED  | MONITOR           | Högt bedömt men svårt att påverka
                    60  | -1  | UNCHANGED  | MONITOR           | Högt bedömt men ingen har sagt
                    35  | 0   | DECREASING | MONITOR           | Medelhögt bedömt
                    34  | 100 | INCREASING | DO_NOT_PRIORITISE | Lågt bedömt
                    0   | 0   | UNKNOWN    | DO_NOT_PRIORITISE | Lågt bedömt
                    """)
    void theTableSuggests(int score, int influence, String trend, String suggestion, String reason) {
        DmnDecisionTableResult result =
                engine.evaluateDecisionTable(decision, Map.of("score", score, "influence", influence, "trend", trend));

        assertThat(result).hasSize(1);
        assertThat((String) result.getSingleResult().getEntry("suggestion")).isEqualTo(suggestion);
        assertThat((String) result.getSingleResult().getEntry("rule")).startsWith(reason);
    }

    @Test
    void everyCombinationHasExactlyOneSuggestion() {
        for (int score = -1; score <= 100; score++) {
            for (int influence : new int[] {-1, 0, 49, 50, 100}) {
                for (String trend : new String[] {"INCREASING", "UNCHANGED", "DECREASING", "UNKNOWN"}) {
                    assertThat(engine.evaluateDecisionTable(
                                    decision, Map.of("score", score, "influence", influence, "trend", trend)))
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void everyRuleSaysWhyInSwedish() {
        DmnModelInstance model = Dmn.readModelFromFile(TABLE.toFile());
        DecisionTable table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();

        assertThat(table.getRules()).allSatisfy(rule -> {
            assertThat(rule.getDescription().getTextContent()).isNotBlank();
            assertThat(rule.getOutputEntries()).hasSize(2);
        });
        Dmn.validateModel(model);
    }
}
