package se.trygghetshjulet.picture.internal;

import java.util.Optional;
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

    static PictureView of(PictureContent content) {
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
                        .map(problem -> details(content, problem))
                        .toList(),
                content.sources().stream()
                        .map(source -> new SourceView(source.name(), source.period(), source.used(), source.remark()))
                        .toList(),
                content.statistics().stream()
                        .map(choice -> new StatisticsView(
                                choice.dataset(), choice.period(), choice.comparison(), choice.remark()))
                        .toList(),
                content.contributions().stream()
                        .map(contribution -> new ContributionView(
                                contribution.unit(),
                                contribution.hasBeenGiven(),
                                contribution.statement().nothingToReport()
                                        ? contribution.statement().nothingReason()
                                        : ""))
                        .toList());
    }

    private static ProblemDetails details(PictureContent content, Problem problem) {
        Description description = problem.description();
        return new ProblemDetails(
                content.view(problem),
                CrimeType.inSwedish(description.crimeType()),
                description.timePattern(),
                description.method(),
                description.exposed(),
                description.comparison(),
                description.perceivedSafety(),
                problem.analysis(),
                content.named(problem)
                        .map(each -> each.description().secrecy())
                        .filter(secrecy -> !secrecy.isBlank())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
