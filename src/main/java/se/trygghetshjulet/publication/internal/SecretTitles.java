package se.trygghetshjulet.publication.internal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.picture.PictureView.ProblemDetails;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;
import se.trygghetshjulet.plan.Plans;

/** What problems and measures marked with secrecy (OSL) are called, in every year. */
@Component
class SecretTitles {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Cycles cycles;
    private final Pictures pictures;
    private final Plans plans;

    SecretTitles(Cycles cycles, Pictures pictures, Plans plans) {
        this.cycles = cycles;
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
        List<Year> years = cycles.all();
        Stream<String> problems = years.stream()
                .flatMap(year -> pictures.ofCycle(year.id()).stream())
                .flatMap(picture -> picture.problems().stream())
                .map(ProblemDetails::problem)
                .filter(ProblemView::secret)
                .map(ProblemView::title);
        Stream<String> measures = years.stream()
                .flatMap(year -> plans.ofCycle(year.id()).stream())
                .flatMap(plan -> plan.measures().stream())
                .map(MeasureDetails::measure)
                .filter(MeasureView::secret)
                .map(MeasureView::title);
        return Stream.concat(problems, measures).collect(Collectors.toSet());
    }

    /** Letters and digits alone: neither dashes, quotes and spaces of a word processor nor a hyphen at a line's end counts. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NEITHER_LETTER_NOR_DIGIT.matcher(composed).replaceAll("").toLowerCase(SWEDISH);
    }
}
