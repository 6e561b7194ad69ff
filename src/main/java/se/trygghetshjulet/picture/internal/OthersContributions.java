package se.trygghetshjulet.picture.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.OthersAnswer;

/** What the other units have contributed to the same picture, by the titles of their problems. */
@Component
class OthersContributions {

    private final ContributionRepository contributions;
    private final PictureRecord record;
    private final UnitNames units;

    OthersContributions(ContributionRepository contributions, PictureRecord record, UnitNames units) {
        this.contributions = contributions;
        this.record = record;
        this.units = units;
    }

    List<OthersAnswer> than(Contribution own) {
        return contributions.findByPictureIdOrderByUnit(own.pictureId()).stream()
                .filter(other -> !other.id().equals(own.id()) && other.hasBeenGiven())
                .map(other -> new OthersAnswer(
                        units.name(other.unit()), SwedishTime.dateOf(other.givenAt()), headlines(other)))
                .toList();
    }

    private List<String> headlines(Contribution contribution) {
        if (contribution.statement().nothingToReport()) {
            return List.of("Inget att rapportera");
        }
        return record.problemsOf(contribution).stream()
                .filter(problem -> !problem.description().secret())
                .map(Problem::title)
                .toList();
    }
}
