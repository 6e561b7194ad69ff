package se.trygghetshjulet.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.trygghetshjulet.models.FormFile.Component;
import se.trygghetshjulet.testing.EnglishWords;

/** The rules of {@code docs/utveckling-formular.md}, each there with its reason. */
@DisplayName("Formulären")
class FormsTest {

    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");
    private static final Set<String> INPUTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "datetime",
            "select",
            "radio",
            "checklist",
            "taglist",
            "expression");
    private static final Set<String> SHOWN = Set.of("text", "html", "table", "separator", "spacer", "image");
    private static final Set<String> CONTAINERS = Set.of("group", "dynamiclist");

    /** A measure has as many fields as the guidance asks about; more would be too slow to open. */
    private static final int MOST_FIELDS_IN_A_ROW = 30;

    /** Lists whose rows nothing else refers to: the server replaces them all each time. */
    private static final Set<String> WRITTEN_ANEW = Set.of(
            "situational-picture.contribute sources",
            "situational-picture.contribute series",
            "situational-picture.compile series",
            "situational-picture.import-statistics datasets",
            "situational-picture.import-statistics leftOut");

    private static final int LONGEST_TEXT = 20_000;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^}]*)}}");

    /**
     * What a text component, which reads Markdown, may show: the product's own words, dates and numbers in the first two
     * lines, then what people wrote and a module has made fit for Markdown. All else that people wrote belongs in html.
     */
    private static final Set<String> FIT_FOR_MARKDOWN = words("""
            year version number score influence trend contributors secrecy suggestion reason unitName memberName timeLimit
            closesOn adoptedOn adjustedOn postedOn legalForceOn latest tally barred earlier leadIn assessmentHeading
            demand notice proposalText returned returnedText requestText questionsText areasText sourcesText policeText
            nextAtLatest documentPath
            extentText consequencesText otherText analysisText description area extent consequences decisionMotivation
            """);

    /** Names that are fit for Markdown in these forms and mean something else in others. */
    private static final Set<String> FIT_IN_THIS_FORM = words("""
            action-plan.endorse:summary follow-up.compile-follow-up:title follow-up.take-note:title
            prioritization.score:title prioritization.decide-priorities:title prioritization.analyse-causes:title
            """);

    @Test
    @DisplayName("hör alla till en uppgift eller en start")
    void everyFormIsUsed() {
        assertThat(FormFile.all())
                .extracting(FormFile::key)
                .containsExactlyInAnyOrderElementsOf(ProcessModel.all().stream()
                        .flatMap(model -> Stream.concat(
                                model.userTasks().stream().map(model::key),
                                Stream.ofNullable(model.start().getCamundaFormRef())))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("heter som sin uppgift och är skrivna för Tasklist 7.24")
    void aFormGoesByItsTask(FormFile form) {
        assertThat(form.json().path("id").asText()).isEqualTo(form.key());
        assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("använder bara komponenter som Tasklist kan")
    void onlyComponentsThatTasklistRenders(FormFile form) {
        assertThat(form.components()).isNotEmpty().allMatch(component -> Stream.of(
                        INPUTS, SHOWN, CONTAINERS, Set.of("button"))
                .anyMatch(types -> types.contains(component.type())));
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("slutar med en enda knapp, som lämnar in")
    void theLastComponentIsTheSubmitButton(FormFile form) {
        assertThat(form.components("button")).singleElement().satisfies(button -> {
            assertThat(button.text("action")).isEqualTo("submit");
            assertThat(button.text("label")).isNotBlank();
            assertThat(form.json()
                            .at("/components")
                            .get(form.json().at("/components").size() - 1))
                    .isEqualTo(button.json());
        });
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("har id:n som vårt skript hittar fälten med")
    void idsAreUniqueAndWithoutHyphen(FormFile form) {
        assertThat(form.components())
                .extracting(component -> component.text("id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9_]*"));
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("har ett namn på varje svar, unikt i sin lista")
    void keysAreUniqueWhereTheyStand(FormFile form) {
        assertThat(form.components("group"))
                .allMatch(group -> !group.has("path"), "keeps its fields at the same level");
        form.components("dynamiclist").forEach(list -> assertUniqueKeys(list.fields()));
        List<Component> inLists =
                form.components("dynamiclist").flatMap(Component::fields).toList();
        assertUniqueKeys(form.components().filter(component -> !inLists.contains(component)));
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("har en etikett på varje fält, lista och tabell")
    void everythingHasALabel(FormFile form) {
        assertThat(form.components())
                .filteredOn(component -> !Set.of("expression", "text", "html", "separator", "spacer")
                        .contains(component.type()))
                .allMatch(component -> !component.text("label").isBlank());
        assertThat(form.components("table"))
                .flatExtracting(table -> table.json().path("columns").findValues("label"))
                .allMatch(label -> !label.asText().isBlank());
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("tappar inga rader i listor")
    void listsKeepTheirRows(FormFile form) {
        assertThat(form.components("dynamiclist")).allSatisfy(list -> {
            assertThat(list.json().path("disableCollapse").asBoolean()).isTrue();
            assertThat(list.json().path("isRepeating").asBoolean()).isTrue();
            assertThat(list.fields().anyMatch(FormsTest::carriesTheId)
                            || WRITTEN_ANEW.contains(form.key() + " " + list.key()))
                    .as("the rows of %s know who they are", list)
                    .isTrue();
            assertThat(list.fields())
                    .filteredOn(field -> INPUTS.contains(field.type()))
                    .hasSizeLessThanOrEqualTo(MOST_FIELDS_IN_A_ROW);
        });
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("stänger inte av fält, eftersom de då inte lämnas in")
    void nothingIsDisabled(FormFile form) {
        assertThat(form.components())
                .noneMatch(component -> component.json().path("disabled").asBoolean());
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("frågar efter datum som datum")
    void datesAreDates(FormFile form) {
        assertThat(form.components("datetime")).allSatisfy(date -> {
            assertThat(date.text("subtype")).isEqualTo("date");
            assertThat(date.text("dateLabel")).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("frågar efter hela tal, eller säger hur många decimaler")
    void numbersSayTheirDecimals(FormFile form) {
        assertThat(form.components("number")).allMatch(number -> number.has("decimalDigits"));
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("har alternativ till varje val: skrivna i formuläret eller ur en variabel på toppnivå")
    void choicesHaveOptions(FormFile form) {
        assertThat(form.components())
                .filteredOn(component -> CHOICES.contains(component.type()))
                .allSatisfy(choice -> {
                    assertThat(choice.has("values")).isNotEqualTo(choice.has("valuesKey"));
                    assertThat(choice.has("valuesExpression")).isFalse();
                    if (choice.has("valuesKey")) {
                        assertThat(choice.text("valuesKey")).matches("[A-Za-z_][A-Za-z0-9_]*");
                    } else {
                        assertThat(choice.options().findAny().isPresent() || form.isStart())
                                .as("a start form gets its options from the server")
                                .isTrue();
                        assertThat(choice.options())
                                .extracting(option -> option.text("value"))
                                .doesNotHaveDuplicates()
                                .doesNotContain("", "0", "false");
                        assertThat(choice.options())
                                .noneMatch(option -> option.text("label").isBlank());
                    }
                });
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("säger vad ett mönster kräver, och kräver inte mer text än servern tar emot")
    void rulesOfAFieldAreExplained(FormFile form) {
        assertThat(form.components()).allSatisfy(field -> {
            assertThat(field.has("validate/validationType")).isFalse();
            if (field.has("validate/pattern")) {
                assertThat(field.json().at("/validate/pattern").asText()).matches("\\^.*\\$");
                assertThat(field.json().at("/validate/patternErrorMessage").asText())
                        .isNotBlank();
            }
            assertThat(field.json().at("/validate/maxLength").asInt()).isLessThanOrEqualTo(LONGEST_TEXT);
        });
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("visar det någon har skrivit som det skrevs")
    void whatPeopleWroteIsNotReadAsMarkdown(FormFile form) {
        assertThat(form.components("text")).allSatisfy(text -> {
            assertThat(text.text("text").lines()).noneMatch(line -> line.startsWith("# "));
            assertThat(PLACEHOLDER.matcher(text.text("text")).results().map(found -> found.group(1)
                            .replaceFirst("^this\\.", "")))
                    .allMatch(name ->
                            FIT_FOR_MARKDOWN.contains(name) || FIT_IN_THIS_FORM.contains(form.key() + ":" + name));
        });
    }

    @ParameterizedTest
    @MethodSource(FormFile.ALL)
    @DisplayName("talar svenska")
    void everyTextIsSwedish(FormFile form) {
        Stream<String> texts = Stream.of("label", "description", "text", "content", "dateLabel", "patternErrorMessage")
                .flatMap(property -> form.json().findValues(property).stream())
                .map(value -> spoken(value.asText()).replaceAll("<[^>]*>", " "));
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(EnglishWords.in(text)).as(text).isEmpty());
    }

    /** What a reader sees of a text: of an expression only what stands in quotation marks. */
    private static String spoken(String text) {
        return text.startsWith("=")
                ? QUOTED.matcher(text).results().map(found -> found.group(1)).collect(Collectors.joining(" "))
                : text;
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    private static boolean carriesTheId(Component field) {
        return field.type().equals("expression")
                && field.key().equals("id")
                && field.text("expression").equals("=this.id")
                && field.text("computeOn").equals("presubmit");
    }

    private static void assertUniqueKeys(Stream<Component> components) {
        assertThat(components)
                .filteredOn(component ->
                        INPUTS.contains(component.type()) || component.type().equals("dynamiclist"))
                .extracting(Component::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][A-Za-z0-9_]*"));
    }
}
