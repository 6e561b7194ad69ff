package se.trygghetshjulet.year;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one municipality writes in one year.
 *
 * @param start the start form
 * @param approach how the picture is made
 * @param nothingToReport why a unit without problems of its own has nothing to report
 * @param statistics what the analyst chooses
 * @param compilation the lawful parts of the picture
 * @param fit how a unit's measures fit its own planning, and why levels of prevention are left empty
 * @param followUp the coordinator's summing up
 * @param deviation the chair's decision about a measure that goes badly
 * @param summary what the public may read
 */
record YearStory(
        Map<String, Object> start,
        Map<String, Object> approach,
        List<Theme> themes,
        String nothingToReport,
        Map<String, Object> statistics,
        Map<String, Object> compilation,
        Map<String, Object> fit,
        Map<String, Object> followUp,
        Map<String, Object> deviation,
        String summary,
        String planNumber,
        String reportNumber) {

    List<Theme> contributedBy(String unit) {
        return themes.stream().filter(theme -> theme.unit().equals(unit)).toList();
    }

    Theme theme(String title) {
        return themes.stream()
                .filter(theme -> theme.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The story has no problem called " + title));
    }

    List<Theme.Measure> measuresOf(String unit) {
        return themes.stream()
                .flatMap(theme -> theme.measures().stream())
                .filter(measure -> measure.unit().equals(unit))
                .toList();
    }

    Theme.Measure measure(String title) {
        return themes.stream()
                .flatMap(theme -> theme.measures().stream())
                .filter(measure -> title.endsWith(measure.title()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The story has no measure called " + title));
    }

    /** Every measure of the story with its cause, its problem and each unit that named the problem. */
    List<YearRecord.Trace> traces() {
        return themes.stream()
                .flatMap(theme -> theme.measures().stream().flatMap(measure -> units(theme)
                        .map(unit -> new YearRecord.Trace(measure.title(), measure.cause(), theme.title(), unit))))
                .toList();
    }

    private Stream<String> units(Theme theme) {
        Stream<String> others = themes.stream()
                .filter(other -> other.sameAs().filter(theme.title()::equals).isPresent())
                .map(Theme::unit);
        return Stream.concat(Stream.of(theme.unit()), others);
    }
}
