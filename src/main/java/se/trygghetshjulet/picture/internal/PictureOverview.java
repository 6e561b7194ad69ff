package se.trygghetshjulet.picture.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormText;
import se.trygghetshjulet.picture.ChangedSituation;
import se.trygghetshjulet.picture.ProblemProposals;

/** The compiled picture as the forms show it: the lawful parts as text, everything else as tables. */
@Component
class PictureOverview {

    private static final String NOTHING_WRITTEN = "Inget är skrivet än.";
    private static final String REVISED = " OBS: siffrorna har rättats i en senare utgåva. Be analytikern se över dem.";

    private final PictureRecord record;
    private final UnitNames units;
    private final ChosenSeries chosen;
    private final ProblemProposals proposals;
    private final ChangedSituation changed;

    PictureOverview(
            PictureRecord record,
            UnitNames units,
            ChosenSeries chosen,
            ProblemProposals proposals,
            ChangedSituation changed) {
        this.record = record;
        this.units = units;
        this.chosen = chosen;
        this.proposals = proposals;
        this.changed = changed;
    }

    /** Texts {@code extentText}, {@code analysisText} …, tables {@code problemTable}, {@code contributionTable} … */
    Map<String, Object> of(UUID pictureId) {
        PictureContent content = record.content(pictureId);
        LawfulParts parts = content.picture().parts();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("extentText", FormText.shown(parts.extent(), NOTHING_WRITTEN));
        shown.put("consequencesText", FormText.shown(parts.consequences(), NOTHING_WRITTEN));
        shown.put("otherText", otherInformation(parts));
        shown.put("analysisText", FormText.shown(parts.analysis(), NOTHING_WRITTEN));
        shown.put("problemTable", problems(content));
        shown.put("contributionTable", contributions(content));
        shown.put("sourceTable", sources(content));
        shown.put("statisticsTable", statistics(content));
        shown.put("comment", "");
        shown.put("returnedText", returned(content));
        shown.put("policeText", policeAnswer(content));
        shown.put("changed", changed.behind(pictureId).orElse(""));
        return shown;
    }

    private static String otherInformation(LawfulParts parts) {
        if (parts.otherInformation().isBlank()
                && !parts.noOtherInformationReason().isBlank()) {
            return "Ingen ytterligare information. " + FormText.shown(parts.noOtherInformationReason());
        }
        return FormText.shown(parts.otherInformation(), NOTHING_WRITTEN);
    }

    private List<Map<String, Object>> problems(PictureContent content) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<UUID, String> origins = proposals.origins(content.ids());
        for (Problem problem : content.standing()) {
            Description description = problem.description();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(
                    "problem",
                    description.secret()
                            ? problem.label() + " (sekretess: " + description.secrecy() + ")"
                            : problem.label());
            row.put("description", description.description());
            row.put("area", description.area());
            row.put("extent", description.extent());
            row.put("trend", Problem.words(description.trend()));
            row.put("consequences", description.consequences());
            row.put("contributors", contributors(content, problem, origins));
            row.put("analysis", problem.analysis());
            rows.add(row);
        }
        return rows;
    }

    /** The units, and what proposed the problem to them. */
    private String contributors(PictureContent content, Problem problem, Map<UUID, String> origins) {
        String origin = content.origin(problem, origins);
        return units.names(content.contributors(problem)) + (origin.isEmpty() ? "" : ", efter " + origin);
    }

    private List<Map<String, Object>> contributions(PictureContent content) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Contribution contribution : content.contributions()) {
            Contribution.Statement statement = contribution.statement();
            long problems = content.problems().stream()
                    .filter(problem -> problem.contributionId().equals(contribution.id()))
                    .count();
            rows.add(Map.of(
                    "unit",
                    units.name(contribution.unit()),
                    "answer",
                    statement.nothingToReport()
                            ? "Inget att rapportera: " + statement.nothingReason() + confirmed(contribution)
                            : problems + " problem" + confirmed(contribution),
                    "information",
                    statement.information(),
                    "uncertainty",
                    statement.uncertainty()));
        }
        return rows;
    }

    private String confirmed(Contribution contribution) {
        String sentence = units.confirmed(contribution);
        return sentence.isEmpty() ? "" : ". " + sentence;
    }

    private List<Map<String, Object>> sources(PictureContent content) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Source source : content.sources()) {
            String from = source.contributionId() == null
                    ? "Statistiken"
                    : units.name(content.contribution(source.contributionId()).unit());
            rows.add(Map.of(
                    "from", from,
                    "name", source.name(),
                    "period", source.period(),
                    "use", source.used() ? "använd" : "bortvald",
                    "remark", source.remark()));
        }
        return rows;
    }

    private List<Map<String, Object>> statistics(PictureContent content) {
        List<Map<String, Object>> rows = new ArrayList<>();
        content.statistics()
                .forEach(choice -> rows.add(Map.of(
                        "dataset", dataset(choice, content),
                        "period", choice.period(),
                        "comparison", choice.comparison(),
                        "remark", chosen.revised(choice) ? choice.remark() + REVISED : choice.remark())));
        return rows;
    }

    private String dataset(StatisticsChoice choice, PictureContent content) {
        return choice.contributionId() == null
                ? choice.dataset()
                : choice.dataset() + " (underlaget från "
                        + units.name(
                                content.contribution(choice.contributionId()).unit()) + ")";
    }

    private static String returned(PictureContent content) {
        return content.returned()
                .map(review -> (review.outcome().fromPolice() ? "Polisen: " : "Styrgruppens ordförande: ")
                        + FormText.shown(review.remark()))
                .orElse("");
    }

    private static String policeAnswer(PictureContent content) {
        return content.policeAnswer()
                .map(review -> review.outcome() == Outcome.POLICE_AGREES
                        ? "Polisen står bakom lägesbilden. " + FormText.shown(review.remark())
                        : "Polisen har synpunkter: " + FormText.shown(review.remark()))
                .orElse("");
    }
}
