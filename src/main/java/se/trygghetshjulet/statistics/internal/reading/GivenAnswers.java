package se.trygghetshjulet.statistics.internal.reading;

import java.util.Map;

/** What a person said of a file. */
record GivenAnswers(Map<String, String> answers) {

    /** The answer, empty when there is none. */
    String text(String key) {
        return answers.getOrDefault(key, "").strip();
    }

    String required(String key, String message) {
        String text = text(key);
        if (text.isEmpty()) {
            throw new AnswerRefused(key, message);
        }
        if (text.length() > 200) {
            throw new AnswerRefused(key, "Svaret är för långt. Skriv högst 200 tecken.");
        }
        return text;
    }

    int year() {
        String text = required(Question.YEAR, "Skriv vilket år siffrorna gäller, till exempel 2025.");
        if (!text.matches("(19|20)\\d{2}")) {
            throw new AnswerRefused(Question.YEAR, "Skriv året med fyra siffror, till exempel 2025.");
        }
        return Integer.parseInt(text);
    }

    boolean yes(String key) {
        return Question.YES.equals(text(key));
    }
}
