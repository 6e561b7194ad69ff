package se.trygghetshjulet.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The inputs that a deployed form declares: the whitelist of what a submit may contain. */
record FormSchema(Map<String, FormField> fields) {

    private static final Set<String> INPUTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "select",
            "radio",
            "checklist",
            "taglist",
            "datetime",
            "expression");

    static FormSchema of(JsonNode form) {
        Map<String, FormField> fields = new LinkedHashMap<>();
        collect(form.path("components"), false, fields);
        return new FormSchema(fields);
    }

    private static void collect(JsonNode components, boolean conditional, Map<String, FormField> into) {
        for (JsonNode component : components) {
            boolean mayBeHidden =
                    conditional || !component.path("conditional").path("hide").isMissingNode();
            switch (component.path("type").asText()) {
                case "group" -> collect(component.path("components"), mayBeHidden, into);
                case "dynamiclist" -> {
                    Map<String, FormField> row = new LinkedHashMap<>();
                    collect(component.path("components"), false, row);
                    FormField list = FormField.of(component, mayBeHidden, row);
                    into.put(list.key(), list);
                }
                default -> {
                    if (INPUTS.contains(component.path("type").asText())) {
                        FormField field = FormField.of(component, mayBeHidden, Map.of());
                        into.put(field.key(), field);
                    }
                }
            }
        }
    }
}
