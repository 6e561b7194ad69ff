package se.trygghetshjulet.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.testing.ModelCoverage;

/** The last thing of {@code mvn verify}: how much of the models all the tests before it have taken. */
@DisplayName("Alla tester tillsammans")
class ModelCoverageReport {

    /** What no test takes, as {@code <process key>/<id>}, and why not. */
    private static final Map<String, String> EXCEPTIONS = Map.of();

    private static final String ROW = "%-24s %12s %12s%n";

    private final Set<String> taken = ModelCoverage.ofThisBuild();

    @Test
    @DisplayName("tar varje steg och varje pil i varje modell")
    void everyStepAndArrowOfEveryModelIsTaken() {
        assumeTrue(
                Stream.of("test", "it.test").allMatch(filter -> System.getProperty(filter) == null),
                "Only some of the tests ran, so what they took says nothing.");
        System.out.print(report());
        Set<String> missing = new TreeSet<>();
        ProcessModel.all().forEach(model -> missing.addAll(missing(model)));
        assertThat(missing)
                .as("what no test takes, or what an exception is made for without need")
                .isEqualTo(new TreeSet<>(EXCEPTIONS.keySet()));
    }

    private String report() {
        StringBuilder report = new StringBuilder("\nSå mycket av modellerna har testerna tagit:\n\n");
        report.append(ROW.formatted("", "steg", "pilar"));
        ProcessModel.all()
                .forEach(model -> report.append(
                        ROW.formatted(model.key(), share(model, model.nodes()), share(model, model.flows()))));
        report.append(ROW.formatted(
                "alla",
                share(ProcessModel.all().stream().flatMap(model -> keys(model, model.nodes()))),
                share(ProcessModel.all().stream().flatMap(model -> keys(model, model.flows())))));
        ProcessModel.all().forEach(model -> missing(model).forEach(key -> report.append("  inte taget: ")
                .append(key)
                .append(EXCEPTIONS.containsKey(key) ? " (" + EXCEPTIONS.get(key) + ")" : "")
                .append('\n')));
        return report.append('\n').toString();
    }

    private String share(ProcessModel model, Collection<? extends FlowElement> elements) {
        return share(keys(model, elements));
    }

    private String share(Stream<String> keys) {
        List<String> all = keys.toList();
        return all.stream().filter(taken::contains).count() + " av " + all.size();
    }

    private Set<String> missing(ProcessModel model) {
        return Stream.concat(keys(model, model.nodes()), keys(model, model.flows()))
                .filter(key -> !taken.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keys(ProcessModel model, Collection<? extends FlowElement> elements) {
        return elements.stream().map(element -> model.key() + "/" + element.getId());
    }
}
