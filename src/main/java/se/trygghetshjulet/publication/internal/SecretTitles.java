package se.trygghetshjulet.publication.internal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.plan.Plans;

/** What problems and measures marked with secrecy (OSL) are called, in every year. */
@Component
class SecretTitles {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Pictures pictures;
    private final Plans plans;

    SecretTitles(Pictures pictures, Plans plans) {
        this.pictures = pictures;
        this.plans = plans;
    }

    /** Whether any of them stands in the text, however it is written and wherever its lines break. */
    boolean areNamedIn(String text) {
        return isNamedIn(text, titles());
    }

    static boolean isNamedIn(String text, Collection<String> titles) {
        String plain = plain(text);
        return titles.stream()
                .map(SecretTitles::plain)
                .filter(title -> !title.isEmpty())
                .anyMatch(plain::contains);
    }

    private Set<String> titles() {
        return Stream.of(pictures.secretTitles(), plans.secretTitles())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Letters and digits alone: neither dashes, quotes and spaces of a word processor nor a hyphen at a line's end counts. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NEITHER_LETTER_NOR_DIGIT.matcher(composed).replaceAll("").toLowerCase(SWEDISH);
    }
}
