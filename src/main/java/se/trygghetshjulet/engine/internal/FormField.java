package se.trygghetshjulet.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One input of a deployed form. */
record FormField(
        String key,
        String type,
        String label,
        boolean required,
        int maxLength,
        boolean textRulesApply,
        Set<String> options,
        Map<String, FormField> children) {

    private static final int SHORT_TEXT = 500;
    private static final int LONG_TEXT = 20_000;

    /** @param conditional whether the field, or something around it, may be hidden: then it cannot be demanded here */
    static FormField of(JsonNode component, boolean conditional, Map<String, FormField> children) {
        String type = component.path("type").asText();
        JsonNode validate = component.path("validate");
        int longest = "textarea".equals(type) ? LONG_TEXT : SHORT_TEXT;
        return new FormField(
                component.path("key").asText(component.path("path").asText()),
                type,
                component.path("label").asText(component.path("key").asText()),
                validate.path("required").asBoolean() && !conditional,
                validate.path("maxLength").asInt(longest),
                !"none".equals(component.path("properties").path("textRules").asText()),
                staticOptions(component),
                new LinkedHashMap<>(children));
    }

    private static Set<String> staticOptions(JsonNode component) {
        return StreamSupport.stream(component.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .collect(Collectors.toUnmodifiableSet());
    }
}
