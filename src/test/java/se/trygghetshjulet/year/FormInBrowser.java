package se.trygghetshjulet.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form that is open in the browser, filled in with the keyboard and the mouse as a person would. */
final class FormInBrowser {

    private static final Set<String> WRITTEN_IN =
            Set.of("textfield", "textarea", "number", "radio", "checkbox", "datetime", "taglist");

    private final Locator form;
    private final JsonNode schema;
    private final Map<String, Object> variables;
    private int written;

    /**
     * @param form the rendered {@code .fjs-form}
     * @param schema the form as the browser got it
     * @param variables what the server filled it with; options of choices are taken from here
     */
    FormInBrowser(Locator form, JsonNode schema, Map<String, Object> variables) {
        this.form = form;
        this.schema = schema;
        this.variables = variables;
    }

    Locator locator() {
        return form;
    }

    /** Makes the form say what is wanted, and leaves alone what it already says. */
    void fill(Map<String, Object> wanted, Map<String, Object> shown) {
        fill(schema.path("components"), "", wanted, shown);
    }

    void submit() {
        form.locator("button[type=submit]").click();
    }

    /** How many fields somebody has written or chosen in. */
    int written() {
        return written;
    }

    /** The keys of the fields that nobody gets past without an answer, in the order of the form. */
    List<String> required() {
        return flattened(schema.path("components"))
                .filter(component -> component.path("validate").path("required").asBoolean())
                .map(component -> component.path("key").asText())
                .toList();
    }

    /** The field with the key at the top of the form, with its label, its input and what is written about it. */
    Locator field(String key) {
        JsonNode component = flattened(schema.path("components"))
                .filter(candidate -> key.equals(candidate.path("key").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The form has no field " + key));
        return fieldOf(control(component, ""));
    }

    private void fill(JsonNode components, String row, Map<String, Object> wanted, Map<String, Object> shown) {
        flattened(components).forEach(component -> {
            String key = component.path("key").asText(component.path("path").asText());
            Object value = wanted.get(key);
            if (value != null && !String.valueOf(value).equals(String.valueOf(shown.get(key)))) {
                fill(component, row, value, shown.get(key));
            }
        });
    }

    private void fill(JsonNode component, String row, Object value, Object shown) {
        written++;
        switch (component.path("type").asText()) {
            case "textfield", "textarea", "number" -> write(control(component, row), value.toString());
            case "checkbox" -> control(component, row).setChecked((Boolean) value);
            case "datetime" -> writeDate(control(component, row + "-date"), value.toString());
            case "radio" ->
                control(component, row + "-" + position(component, value)).check();
            case "checklist" ->
                chosen(value).forEach(choice -> control(component, row + "-" + position(component, choice))
                        .check());
            case "select" -> select(component, row, value);
            case "taglist" -> chosen(value).forEach(choice -> addTag(component, row, choice));
            case "dynamiclist" -> fillRows(component, rowsOf(value), rowsOf(shown));
            case "expression" -> {}
            default -> throw new AssertionError("Nobody can write in " + component);
        }
    }

    private void fillRows(JsonNode list, List<Map<String, Object>> wanted, List<Map<String, Object>> shown) {
        for (int i = 0; i < wanted.size(); i++) {
            // Some lists begin with a few empty rows.
            if (i >= shown.size() && anythingIn(list, i).count() == 0) {
                addRow(list);
            }
            anythingIn(list, i).waitFor();
            fill(list.path("components"), "_" + i, wanted.get(i), i < shown.size() ? shown.get(i) : Map.of());
        }
    }

    private void addRow(JsonNode list) {
        form.locator(".fjs-form-field-dynamiclist")
                .filter(new FilterOptions().setHas(form.page().locator("label" + idEndsWith(list, ""))))
                .locator(".fjs-repeat-render-add")
                .click();
    }

    /** Something that a person can use in a row of the list. */
    private Locator anythingIn(JsonNode list, int row) {
        String used = flattened(list.path("components"))
                .filter(component -> WRITTEN_IN.contains(component.path("type").asText()))
                .map(component -> component.path("id").asText())
                .findFirst()
                .orElseThrow();
        return form.locator("[id*='-" + used + "_" + row + "']").first();
    }

    private void select(JsonNode component, String row, Object value) {
        Locator display = control(component, row + "-display");
        Locator opener = display.count() > 0 ? display : control(component, row + "-search");
        opener.click();
        pick(opener, component, value);
    }

    private void addTag(JsonNode component, String row, Object value) {
        Locator input = control(component, row);
        input.click();
        pick(input, component, value);
    }

    private void pick(Locator opener, JsonNode component, Object value) {
        fieldOf(opener).locator(".fjs-dropdownlist-item").nth(0).waitFor();
        String label = options(component)
                .filter(option -> option.get("value").equals(value.toString()))
                .map(option -> option.get("label"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No option " + value + " in " + component.path("key")));
        fieldOf(opener)
                .locator(".fjs-dropdownlist-item")
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /**
     * form-js takes a text over when the field is left, or when nobody has typed for a moment. What is typed faster than
     * it can draw what came before is drawn over, so this is done until it stays.
     */
    private static void write(Locator input, String text) {
        do {
            input.fill(text);
            input.blur();
        } while (!input.inputValue().equals(text));
    }

    /** The calendar opens over what is below it; leaving the field closes it. */
    private static void writeDate(Locator input, String date) {
        input.fill(date);
        input.press("Tab");
    }

    private int position(JsonNode component, Object value) {
        List<Map<String, String>> options = options(component).toList();
        return IntStream.range(0, options.size())
                .filter(index -> options.get(index).get("value").equals(value.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No option " + value + " in " + component.path("key")));
    }

    private Stream<Map<String, String>> options(JsonNode component) {
        if (component.has("valuesKey")) {
            return rowsOf(variables.get(component.path("valuesKey").asText())).stream()
                    .map(option -> Map.of(
                            "label", option.get("label").toString(),
                            "value", option.get("value").toString()));
        }
        return StreamSupport.stream(component.path("values").spliterator(), false)
                .map(option -> Map.of(
                        "label", option.path("label").asText(),
                        "value", option.path("value").asText()));
    }

    /** form-js ends every id with the id that the form's author gave the field, then the row, then the part. */
    private Locator control(JsonNode component, String suffix) {
        return form.locator(idEndsWith(component, suffix));
    }

    private static String idEndsWith(JsonNode component, String suffix) {
        return "[id$='-" + component.path("id").asText() + suffix + "']";
    }

    private static Locator fieldOf(Locator control) {
        return control.locator("xpath=ancestor::div[contains(concat(' ', @class, ' '), ' fjs-form-field ')][1]");
    }

    private static Stream<JsonNode> flattened(JsonNode components) {
        return StreamSupport.stream(components.spliterator(), false)
                .flatMap(component -> component.path("type").asText().equals("group")
                        ? flattened(component.path("components"))
                        : Stream.of(component));
    }

    private static List<?> chosen(Object value) {
        return (List<?>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rowsOf(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
