package se.trygghetshjulet.picture.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemProposals;
import se.trygghetshjulet.picture.ProblemView;

/** Answers other modules from the record. */
@Component
class RecordedPictures implements Pictures {

    private final PictureRepository pictures;
    private final ProblemRepository problems;
    private final PictureRecord record;
    private final ProblemProposals proposals;
    private final UnitNames units;

    RecordedPictures(
            PictureRepository pictures,
            ProblemRepository problems,
            PictureRecord record,
            ProblemProposals proposals,
            UnitNames units) {
        this.pictures = pictures;
        this.problems = problems;
        this.record = record;
        this.proposals = proposals;
        this.units = units;
    }

    @Override
    public Optional<LocalDate> lastAdoptedOn() {
        return pictures.findFirstByAdoptedAtIsNotNullOrderByAdoptedAtDescVersionDesc()
                .map(Picture::adoptedAt)
                .map(SwedishTime::dateOf);
    }

    @Override
    public List<ProblemView> problems(UUID pictureId) {
        PictureContent content = record.content(pictureId);
        Map<UUID, UUID> standing = standing(content);
        return content.standing().stream()
                .map(problem -> content.view(problem, standing.get(content.previousOf(problem))))
                .toList();
    }

    @Override
    public List<PictureView> ofCycle(UUID cycleId) {
        return pictures.findByCycleId(cycleId).stream()
                .sorted(Comparator.comparing(Picture::version))
                .map(picture -> view(picture.id()))
                .toList();
    }

    @Override
    public Set<String> secretTitles() {
        return problems.secretTitles();
    }

    @Override
    public PictureView view(UUID pictureId) {
        PictureContent content = record.content(pictureId);
        return WholePicture.of(content, standing(content), proposals.origins(content.ids()), units);
    }

    private Map<UUID, UUID> standing(PictureContent content) {
        return record.standing(content.standing().stream()
                .map(content::previousOf)
                .filter(Objects::nonNull)
                .toList());
    }
}
