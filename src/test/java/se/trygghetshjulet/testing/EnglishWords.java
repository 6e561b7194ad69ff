package se.trygghetshjulet.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds English that has slipped into a Swedish text: common words that are not Swedish words as well. */
public final class EnglishWords {

    private static final Set<String> WORDS = words("""
            the and with without this that these those there are was were been being has have had of from into
            you your yours we our they their its not no yes none please must should would could can cannot will or to at
            when where which who what why how if else then because
            add new remove delete save cancel close open edit update create created submit submitted complete completed
            claim unclaim assign assignee select search choose enter required optional field value error invalid failed
            failure unknown loading show hide more less next previous first date day days ago month year years today
            task tasks user users group groups processes due comment comments description history diagram
            filters name key login logout sign welcome measure measures cause causes report meeting decision priority
            undefined null true false expression label item items row rows column columns result results
            """);

    private EnglishWords() {}

    /** The English words in the text, in the order they come. Placeholders, addresses and expressions are not read. */
    public static List<String> in(String text) {
        return Arrays.stream(text.replaceAll("\\{\\{[^}]*}}|[$#]\\{[^}]*}|https?://\\S+", " ")
                        .split("[^\\p{L}\\p{N}_.-]+"))
                .map(word -> word.replaceAll("[.-]+$", ""))
                .filter(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
