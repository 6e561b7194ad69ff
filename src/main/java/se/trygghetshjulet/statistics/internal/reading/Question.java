package se.trygghetshjulet.statistics.internal.reading;

import java.util.List;

/**
 * Something that the file does not say and a person must.
 *
 * @param key name of the answer
 * @param label the question in Swedish
 * @param help why it is asked; may be empty
 * @param options the answers to choose from; empty when the answer is free text
 * @param suggestion what is filled in; empty when there is nothing to suggest
 */
public record Question(String key, String label, String help, List<String> options, String suggestion) {

    public static final String YEAR = "year";
    public static final String PRELIMINARY = "preliminary";
    public static final String SOURCE = "source";
    public static final String PUBLISHER = "publisher";
    public static final String INDICATOR = "indicator";
    public static final String UNIT = "unit";
    public static final String AREA = "area";
    public static final String YES = "Ja";
    public static final String NO = "Nej";

    static Question text(String key, String label, String help, String suggestion) {
        return new Question(key, label, help, List.of(), suggestion);
    }

    static Question year(String suggestion) {
        return text(YEAR, "Vilket år gäller siffrorna?", "Året står inte i filen.", suggestion);
    }

    static Question preliminary() {
        return new Question(PRELIMINARY, "Är siffrorna preliminära?", "Det står inte i filen.", List.of(NO, YES), NO);
    }
}
