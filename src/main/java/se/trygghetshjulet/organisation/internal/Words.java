package se.trygghetshjulet.organisation.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Rhythm;

/** The Swedish words of the file and what they mean in the code. */
final class Words {

    static final Map<String, Party> PARTIES = ordered(Map.entry("stad", Party.CITY), Map.entry("polis", Party.POLICE));
    static final Map<String, Rhythm> RHYTHMS =
            ordered(Map.entry("årlig", Rhythm.ANNUAL), Map.entry("vartannat år", Rhythm.BIENNIAL));
    static final Map<String, Boolean> YES_NO = ordered(Map.entry("ja", true), Map.entry("nej", false));

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

    @SafeVarargs
    private static <T> Map<String, T> ordered(Map.Entry<String, T>... meanings) {
        Map<String, T> words = new LinkedHashMap<>();
        for (Map.Entry<String, T> meaning : meanings) {
            words.put(meaning.getKey(), meaning.getValue());
        }
        return Collections.unmodifiableMap(words);
    }
}
