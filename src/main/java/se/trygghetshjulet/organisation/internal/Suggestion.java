package se.trygghetshjulet.organisation.internal;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what a misspelt word was meant to be. */
final class Suggestion {

    private static final int FURTHEST = 3;

    private Suggestion() {}

    /** The end of a sentence about an unknown word: a guess when one is near, otherwise a plain full stop. */
    static String ending(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.min(FURTHEST, word.length() / 2))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .map(candidate -> "; menade du ”" + candidate + "”?")
                .orElse(".");
    }

    /** Levenshtein's distance: the number of letters to add, drop or change. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
