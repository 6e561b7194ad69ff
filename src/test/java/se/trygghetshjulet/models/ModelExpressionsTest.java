package se.trygghetshjulet.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.trygghetshjulet.engine.StartForm;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.models.ModelExpression.Use;

@DisplayName("Uttrycken i modellerna")
class ModelExpressionsTest {

    /** What the engine itself offers where these are used. */
    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "decisionResult");

    private static final Set<Class<?>> SIMPLE =
            Set.of(String.class, int.class, Integer.class, long.class, Long.class, boolean.class);

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("läses alla av det här provet")
    void noExpressionIsOverlooked(ProcessModel model) {
        assertThat(Xml.of(model.file()).texts().filter(text -> text.contains("${") || text.contains("#{")))
                .containsExactlyInAnyOrderElementsOf(
                        expressions(model).map(ModelExpression::text).toList());
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("nämner bara bönor som finns, och metoder som de har")
    void everyCallIsToAFacadeThatHasTheMethod(ProcessModel model) {
        assertThat(expressions(model)).isNotEmpty().allSatisfy(expression -> expression.calls().stream()
                .filter(call -> !call.target().equals(Optional.of("decisionResult")))
                .filter(call -> call.target().isPresent() || !expression.names().contains("decisionResult"))
                .forEach(call -> assertCallable(call, expression.use())));
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("nämner bara variabler som säkert är satta där, vilken väg processen än tog")
    void everyVariableIsSetWhateverPathLedThere(ProcessModel model) {
        assertThat(expressions(model)).allSatisfy(expression -> {
            Set<String> variables = new HashSet<>(expression.names());
            variables.removeIf(name -> ProcessFacades.has(name) || OF_THE_ENGINE.contains(name));
            assertThat(expression.known()).as(expression.toString()).containsAll(variables);
        });
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("lämnar över variabler mellan året och faserna som säkert är satta")
    void variablesPassedOnAreSet(ProcessModel caller) {
        KnownVariables known = KnownVariables.in(caller);
        assertThat(caller.bpmn().getModelElementsByType(CallActivity.class)).allSatisfy(call -> {
            ProcessModel phase = ProcessModel.of(call.getCalledElement());
            assertThat(caller.within(call, CamundaIn.class)
                            .map(CamundaIn::getCamundaSource)
                            .filter(Objects::nonNull))
                    .isSubsetOf(known.before(call));
            assertThat(caller.within(call, CamundaOut.class).map(CamundaOut::getCamundaSource))
                    .isSubsetOf(KnownVariables.in(phase).atEnd());
            assertThat(caller.within(call, CamundaIn.class).map(CamundaIn::getCamundaBusinessKey))
                    .as("the phase goes by the year's business key")
                    .contains("#{execution.processBusinessKey}");
        });
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("räknar ut varje frist ur årshjulets egen regel för uppgiften")
    void everyDueDateIsTheTasksOwn(ProcessModel model) {
        assertThat(model.userTasks())
                .filteredOn(task -> task.getCamundaDueDate().matches(".*\\.due\\(.*"))
                .allSatisfy(task -> assertThat(task.getCamundaDueDate())
                        .containsAnyOf("'" + model.key(task) + "'", "'" + task.getId() + "'"));
    }

    @Test
    @DisplayName("får sina variabler av formulär som verkligen returnerar dem")
    void theRoutingTableIsWhatTheFormsReturn() {
        List<Class<?>> forms = Stream.concat(
                        ProcessFacades.implementing(TaskForm.class), ProcessFacades.implementing(StartForm.class))
                .toList();
        assertThat(RoutingTable.ROWS).allSatisfy((task, row) -> {
            assertThat(forms).extracting(Class::getSimpleName).contains(row.form());
            forms.stream()
                    .filter(form -> form.getSimpleName().equals(row.form()))
                    .forEach(form -> assertThat(row.variables())
                            .allSatisfy(variable -> assertThat(constants(form)).contains(variable)));
        });
        assertThat(RoutingTable.ROWS.keySet())
                .isSubsetOf(ProcessModel.all().stream()
                        .flatMap(model -> Stream.concat(
                                Stream.of(model.key() + ".start"),
                                model.userTasks().stream().map(model::key)))
                        .toList());
    }

    private static void assertCallable(ModelExpression.Call call, Use use) {
        assertThat(call.target())
                .as("a method is called only on a bean of ours: %s", call)
                .hasValueSatisfying(bean -> assertThat(ProcessFacades.has(bean))
                        .as("@ProcessFacade(\"%s\")", bean)
                        .isTrue());
        Optional<Method> method = ProcessFacades.method(call.target().orElseThrow(), call.method(), call.arity());
        assertThat(method).as("%s", call).hasValueSatisfying(found -> {
            assertThat(found.getParameterTypes())
                    .as("simple arguments of %s", found)
                    .allMatch(type -> SIMPLE.contains(type) || type == LocalDate.class);
            if (call.isWholeExpression()) {
                assertThat(suits(found.getReturnType(), use))
                        .as("%s as %s", found, use)
                        .isTrue();
            }
        });
    }

    private static boolean suits(Class<?> type, Use use) {
        return switch (use) {
            case COLLECTION -> Collection.class.isAssignableFrom(type);
            case CONDITION -> type == boolean.class;
            case ROLE -> type == String.class;
            case DATE -> type == Date.class || type == String.class;
            case VALUE -> type == void.class || SIMPLE.contains(type);
        };
    }

    /** Everything in the model that the engine evaluates. */
    private static Stream<ModelExpression> expressions(ProcessModel model) {
        KnownVariables known = KnownVariables.in(model);
        Stream<ModelExpression> ofNodes = model.nodes().stream().flatMap(node -> ofNode(model, node, known));
        Stream<ModelExpression> ofFlows = model.flows().stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .map(flow -> new ModelExpression(
                        flow.getId(),
                        flow.getConditionExpression().getTextContent(),
                        Use.CONDITION,
                        known.after(flow.getSource())));
        return Stream.concat(ofNodes, ofFlows)
                .filter(expression -> expression.text() != null)
                .filter(expression ->
                        expression.text().contains("${") || expression.text().contains("#{"));
    }

    private static Stream<ModelExpression> ofNode(ProcessModel model, FlowNode node, KnownVariables known) {
        List<ModelExpression> found = new ArrayList<>();
        Set<String> before = known.before(node);
        Set<String> inside = known.inside(node);
        model.within(node, TimeDate.class)
                .forEach(date -> found.add(at(node, date.getTextContent(), Use.DATE, before)));
        if (node instanceof UserTask task) {
            found.add(at(node, task.getCamundaDueDate(), Use.DATE, inside));
            found.add(at(node, task.getCamundaCandidateGroups(), Use.ROLE, inside));
        }
        if (node instanceof ServiceTask task) {
            found.add(at(node, task.getCamundaExpression(), Use.VALUE, inside));
        }
        if (node instanceof CallActivity call) {
            found.add(at(node, call.getCamundaCalledElementVersionTag(), Use.VALUE, before));
        }
        model.within(node, MultiInstanceLoopCharacteristics.class).forEach(loop -> {
            found.add(at(node, loop.getCamundaCollection(), Use.COLLECTION, before));
            if (loop.getCompletionCondition() != null) {
                found.add(at(node, loop.getCompletionCondition().getTextContent(), Use.CONDITION, inside));
            }
        });
        model.within(node, CamundaInputParameter.class)
                .forEach(input -> found.add(at(node, input.getTextContent(), Use.VALUE, inside)));
        model.within(node, CamundaOutputParameter.class)
                .forEach(output -> found.add(at(node, output.getTextContent(), Use.VALUE, inside)));
        model.within(node, CamundaIn.class).forEach(in -> {
            found.add(at(node, in.getCamundaSourceExpression(), Use.VALUE, before));
            found.add(at(node, in.getCamundaBusinessKey(), Use.VALUE, before));
        });
        return found.stream();
    }

    private static ModelExpression at(FlowNode node, String text, Use use, Set<String> known) {
        return new ModelExpression(node.getId(), text, use, known);
    }

    /** The class file as text: its string constants stand in it as they are. */
    private static String constants(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
