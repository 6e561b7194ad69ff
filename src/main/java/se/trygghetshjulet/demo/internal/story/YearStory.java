package se.trygghetshjulet.demo.internal.story;

import java.util.List;
import java.util.Map;

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
public record YearStory(
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

    public List<Theme> contributedBy(String unit) {
        return themes.stream().filter(theme -> theme.unit().equals(unit)).toList();
    }

    public Theme theme(String title) {
        return themes.stream()
                .filter(theme -> theme.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The story has no problem called " + title));
    }

    public List<Theme.Measure> measuresOf(String unit) {
        return themes.stream()
                .flatMap(theme -> theme.measures().stream())
                .filter(measure -> measure.unit().equals(unit))
                .toList();
    }

    public Theme.Measure measure(String title) {
        return themes.stream()
                .flatMap(theme -> theme.measures().stream())
                .filter(measure -> title.endsWith(measure.title()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The story has no measure called " + title));
    }
}
