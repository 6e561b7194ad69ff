package se.trygghetshjulet.picture.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.PictureView.ContributionView;
import se.trygghetshjulet.picture.PictureView.ProblemDetails;
import se.trygghetshjulet.picture.PictureView.SourceView;
import se.trygghetshjulet.picture.PictureView.StatisticsView;

/** Shows a picture to other modules with everything that hangs on it. */
final class WholePicture {

    private WholePicture() {}

    /**
     * @param standing the earlier problems by their ids, each as the one that it was merged into, if it was
     * @param origins what proposed the problems that were proposed, by their ids
     */
    static PictureView of(
            PictureContent content, Map<UUID, UUID> standing, Map<UUID, String> origins, UnitNames units) {
        Picture picture = content.picture();
        LawfulParts parts = picture.parts();
        return new PictureView(
                picture.id(),
                picture.cycleId(),
                picture.version(),
                Optional.ofNullable(picture.adoptedAt()).map(SwedishTime::dateOf),
                picture.approach().questions(),
                picture.approach().areas(),
                parts.extent(),
                parts.consequences(),
                parts.otherInformation(),
                parts.noOtherInformationReason(),
                parts.analysis(),
                content.standing().stream()
                        .map(problem -> details(content, problem, standing.get(content.previousOf(problem)), origins))
                        .toList(),
                content.sources().stream()
                        .map(source -> new SourceView(source.name(), source.period(), source.used(), source.remark()))
                        .toList(),
                content.statistics().stream()
                        .map(choice -> new StatisticsView(
                                choice.dataset(),
                                choice.period(),
                                choice.comparison(),
                                choice.remark(),
                                ChosenSeries.chart(choice)))
                        .toList(),
                content.contributions().stream()
                        .map(contribution -> new ContributionView(
                                contribution.unit(),
                                contribution.hasBeenGiven(),
                                contribution.statement().nothingToReport()
                                        ? contribution.statement().nothingReason()
                                        : "",
                                units.confirmed(contribution)))
                        .toList());
    }

    private static ProblemDetails details(
            PictureContent content, Problem problem, UUID previous, Map<UUID, String> origins) {
        Description description = problem.description();
        return new ProblemDetails(
                content.view(problem, previous),
                CrimeType.inSwedish(description.crimeType()),
                description.timePattern(),
                description.method(),
                description.exposed(),
                description.comparison(),
                description.perceivedSafety(),
                problem.analysis(),
                content.origin(problem, origins),
                content.named(problem)
                        .map(each -> each.description().secrecy())
                        .filter(secrecy -> !secrecy.isBlank())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
