package se.trygghetshjulet.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.trygghetshjulet.calendar.Wheel;
import se.trygghetshjulet.organisation.MunicipalityFile;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.testing.EnglishWords;

@DisplayName("Processmodellerna")
class ModelsTest {

    private static final int SHORTEST_DESCRIPTION = 40;
    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            "formRef",
            "formRefBinding",
            "candidateGroups",
            "dueDate",
            "expression",
            "resultVariable",
            "collection",
            "elementVariable",
            "decisionRef",
            "decisionRefBinding",
            "historyTimeToLive",
            "versionTag",
            "calledElementBinding",
            "calledElementVersionTag",
            "isStartableInTasklist",
            "asyncBefore",
            "asyncAfter",
            "exclusive");
    private static final Set<String> CAMUNDA_ELEMENTS =
            Set.of("in", "out", "inputOutput", "inputParameter", "outputParameter");
    private static final Set<String> CODE_IN_A_MODEL =
            Set.of("scriptTask", "script", "sendTask", "language", "scriptFormat", "implementation");

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("har ett eget formulär för varje uppgift")
    void everyUserTaskHasAFormOfItsOwn(ProcessModel model) {
        assertThat(model.userTasks()).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).isEqualTo(model.key(task));
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(Path.of("forms", model.key(), task.getId() + ".form")).exists();
        });
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("säger vad som ska göras, till vem och när")
    void everyUserTaskIsDescribedAddressedAndDue(ProcessModel model) {
        assertThat(model.userTasks()).allSatisfy(task -> {
            assertThat(ProcessModel.documentation(task)).hasSizeGreaterThanOrEqualTo(SHORTEST_DESCRIPTION);
            assertThat(task.getCamundaCandidateGroupsList()).isNotEmpty();
            assertThat(task.getCamundaDueDate()).isNotBlank();
            assertThat(task.getCamundaAssignee())
                    .as("people are found through their roles")
                    .isNull();
        });
    }

    @Test
    @DisplayName("har tillsammans just de uppgifter som årshjulet har frister för")
    void theWheelHasARuleForEveryUserTaskAndNoOther() {
        assertThat(Wheel.steps())
                .containsExactlyInAnyOrderElementsOf(ProcessModel.all().stream()
                        .flatMap(model -> model.userTasks().stream().map(model::key))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("nämner bara roller som finns i kommunen")
    void fixedRolesExist(ProcessModel model) {
        List<String> roles = MunicipalityFile.load("malmo").organisation().roles().stream()
                .map(Role::id)
                .toList();
        assertThat(roles)
                .containsAll(model.userTasks().stream()
                        .map(UserTask::getCamundaCandidateGroupsList)
                        .flatMap(Collection::stream)
                        .filter(group -> !group.contains("${"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("har namn, beskrivning och gallringstid")
    void everyProcessIsNamedDescribedAndKept(ProcessModel model) {
        Process process = model.process();
        assertThat(process.getName()).isNotBlank();
        assertThat(ProcessModel.documentation(process)).hasSizeGreaterThanOrEqualTo(SHORTEST_DESCRIPTION);
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(model.file()).hasFileName(model.key() + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("går bara att starta i Tasklist med ett startformulär")
    void aProcessIsStartedByItsFormOrByTheYear(ProcessModel model) {
        String form = model.start().getCamundaFormRef();
        assertThat(model.process().isCamundaStartableInTasklist()).isEqualTo(form != null);
        if (form != null) {
            assertThat(form).isEqualTo(model.key() + ".start");
            assertThat(model.start().getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(Path.of("forms", model.key(), "start.form")).exists();
        }
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("innehåller ingen kod och inga variabler av objekttyp")
    void modelsHoldNoCodeAndOnlyKnownExtensions(ProcessModel model) {
        Xml xml = Xml.of(model.file());
        assertThat(xml.attributes())
                .filteredOn(attribute -> Xml.CAMUNDA.equals(attribute.getNamespaceURI()))
                .extracting(attribute -> attribute.getLocalName())
                .isSubsetOf(CAMUNDA_ATTRIBUTES);
        assertThat(xml.elements())
                .filteredOn(element -> Xml.CAMUNDA.equals(element.getNamespaceURI()))
                .isNotNull()
                .extracting(element -> element.getLocalName())
                .isSubsetOf(CAMUNDA_ELEMENTS);
        assertThat(Stream.concat(xml.elements(), xml.attributes()))
                .extracting(node -> node.getLocalName())
                .doesNotContainAnyElementsOf(CODE_IN_A_MODEL);
        assertThat(xml.attributes())
                .filteredOn(attribute -> attribute.getLocalName().equals("variables"))
                .as("only named variables pass from the year to a phase")
                .isEmpty();
    }

    @Test
    @DisplayName("bär alla samma version, eftersom de driftsätts tillsammans")
    void everyModelCarriesTheTagOfTheRelease() {
        assertThat(ProcessModel.all())
                .extracting(model -> model.process().getCamundaVersionTag())
                .doesNotContainNull()
                .containsOnly(ProcessModel.of("annual-cycle").process().getCamundaVersionTag());
    }

    @Test
    @DisplayName("låter året binda varje fas till en version, med ett uttryck")
    void theYearBindsItsPhasesToARelease() {
        assertThat(ProcessModel.of("annual-cycle").bpmn().getModelElementsByType(CallActivity.class))
                .isNotEmpty()
                .allSatisfy(call -> {
                    assertThat(call.getCamundaCalledElementBinding()).isEqualTo("versionTag");
                    assertThat(call.getCamundaCalledElementVersionTag())
                            .isEqualTo("${release.tag('%s', year)}".formatted(call.getCalledElement()));
                });
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("använder inga andra tillägg än Camundas")
    void onlyCamundaExtensions(ProcessModel model) {
        Set<String> standard = Set.of(
                Xml.BPMN,
                Xml.CAMUNDA,
                "http://www.omg.org/spec/BPMN/20100524/DI",
                "http://www.omg.org/spec/DD/20100524/DC",
                "http://www.omg.org/spec/DD/20100524/DI",
                "http://www.w3.org/2000/xmlns/",
                "http://www.w3.org/2001/XMLSchema-instance",
                // Which version Camunda Modeler is to check the model against.
                "http://camunda.org/schema/modeler/1.0");
        Xml xml = Xml.of(model.file());
        assertThat(Stream.concat(xml.elements(), xml.attributes()))
                .extracting(node -> node.getNamespaceURI())
                .filteredOn(Objects::nonNull)
                .isSubsetOf(standard);
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("har namn på allt som syns")
    void everythingPeopleSeeIsNamed(ProcessModel model) {
        assertThat(Stream.concat(model.nodes().stream(), model.flows().stream()))
                .filteredOn(ModelsTest::needsAName)
                .allSatisfy(element -> assertThat(element.getName())
                        .as("name of %s", element.getId())
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("talar svenska")
    void everyTextIsSwedish(ProcessModel model) {
        Stream<String> names = model.bpmn().getModelElementsByType(FlowElement.class).stream()
                .map(FlowElement::getName)
                .filter(Objects::nonNull);
        Stream<String> descriptions = model.bpmn().getModelElementsByType(Documentation.class).stream()
                .map(Documentation::getTextContent);
        assertThat(Stream.concat(names, descriptions))
                .allSatisfy(text -> assertThat(EnglishWords.in(text)).as(text).isEmpty());
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("lämnar ingen väg ur en grind utan villkor eller förval")
    void everyDecisionHasADefaultOrIsUnconditional(ProcessModel model) {
        assertThat(model.flows())
                .filteredOn(flow -> flow.getSource() instanceof Gateway
                        && flow.getSource().getOutgoing().size() > 1)
                .filteredOn(flow -> flow.getConditionExpression() == null)
                .allSatisfy(flow -> assertThat(isDefaultOrAlwaysTaken(flow))
                        .as(flow.getId())
                        .isTrue());
    }

    private static boolean isDefaultOrAlwaysTaken(SequenceFlow flow) {
        return switch (flow.getSource().getElementType().getTypeName()) {
            case "exclusiveGateway" -> flow.getId().equals(flow.getSource().getAttributeValue("default"));
            case "inclusiveGateway", "parallelGateway" -> true;
            default -> false;
        };
    }

    private static boolean needsAName(FlowElement element) {
        if (element instanceof SequenceFlow flow) {
            return flow.getConditionExpression() != null
                    || flow.getId().equals(flow.getSource().getAttributeValue("default"));
        }
        if (element instanceof Gateway gateway) {
            return gateway.getOutgoing().size() > 1;
        }
        return element instanceof Activity || element instanceof Event;
    }
}
