package se.trygghetshjulet.organisation.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Rhythm;
import se.trygghetshjulet.organisation.Subject;

/** The Swedish words of the file and what they mean in the code. */
final class Words {

    static final Map<String, Party> PARTIES = ordered("stad", Party.CITY, "polis", Party.POLICE);
    static final Map<String, Rhythm> RHYTHMS = ordered("årlig", Rhythm.ANNUAL, "vartannat år", Rhythm.BIENNIAL);
    static final Map<String, Boolean> YES_NO = ordered("ja", true, "nej", false);
    static final Map<String, Subject> SUBJECTS = subjects();
    static final Map<String, OrganFunction> FUNCTIONS = functions();

    private Words() {}

    /** What the word means; a word that is not among the allowed ones is a problem. */
    static <T> Optional<T> meaning(Text word, Map<String, T> allowed, Problems problems) {
        T meaning = allowed.get(word.value());
        if (meaning == null && !word.value().isEmpty()) {
            problems.add(
                    word.line(),
                    "Här får det stå ”" + String.join("” eller ”", allowed.keySet()) + "”, inte ”" + word.value()
                            + "”.");
        }
        return Optional.ofNullable(meaning);
    }

    private static Map<String, Subject> subjects() {
        Map<String, Subject> words = ordered("åtgärdsplan", Subject.PLAN, "återrapportering", Subject.REPORT);
        words.put("överenskommelse", Subject.AGREEMENT);
        return words;
    }

    private static Map<String, OrganFunction> functions() {
        Map<String, OrganFunction> words =
                ordered("bereder", OrganFunction.PREPARES, "beslutar", OrganFunction.DECIDES);
        words.put("informeras", OrganFunction.IS_INFORMED);
        return words;
    }

    private static <T> Map<String, T> ordered(String first, T firstMeaning, String second, T secondMeaning) {
        Map<String, T> words = new LinkedHashMap<>();
        words.put(first, firstMeaning);
        words.put(second, secondMeaning);
        return words;
    }
}
