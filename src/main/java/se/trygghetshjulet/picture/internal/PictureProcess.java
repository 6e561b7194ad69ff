package se.trygghetshjulet.picture.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.deadline.LegalClocks;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.engine.ProcessFacade;
import se.trygghetshjulet.record.Snapshot;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/** What the model {@code situational-picture} asks of the record. Ids come and go as text. */
@ProcessFacade("picture")
public class PictureProcess {

    private final PictureRepository pictures;
    private final ContributionRepository contributions;
    private final PictureRecord record;
    private final Snapshots snapshots;
    private final LegalClocks legalClocks;
    private final PictureCopy copy;
    private final Clock clock;

    PictureProcess(
            PictureRepository pictures,
            ContributionRepository contributions,
            PictureRecord record,
            Snapshots snapshots,
            LegalClocks legalClocks,
            PictureCopy copy,
            Clock clock) {
        this.pictures = pictures;
        this.contributions = contributions;
        this.record = record;
        this.snapshots = snapshots;
        this.legalClocks = legalClocks;
        this.copy = copy;
        this.clock = clock;
    }

    /**
     * Opens the next version of a year's picture. It starts from the newest adopted picture, if there is one. When that is
     * the year's own, its situation has changed: the new version begins as a copy of it, to be changed where needed.
     */
    public String open(String cycleId) {
        UUID cycle = UUID.fromString(cycleId);
        int version = pictures.findByCycleId(cycle).size() + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Picture> newest = pictures.findFirstByAdoptedAtIsNotNullOrderByAdoptedAtDescVersionDesc();
        Optional<Picture> revised = newest.filter(picture -> picture.cycleId().equals(cycle));
        Picture opened = pictures.save(newest.map(previous -> previous.successor(cycle, version, now))
                .map(picture -> picture.awaitingStatistics(revised.isEmpty()))
                .orElseGet(() -> Picture.first(cycle, version, now)));
        revised.ifPresent(earlier -> copy.of(earlier.id(), opened.id()));
        return opened.id().toString();
    }

    /** The day the chair wants the contributions. */
    public LocalDate timeLimit(String pictureId) {
        return record.picture(UUID.fromString(pictureId)).approach().timeLimit();
    }

    /** Ids of the units whose contribution is asked for and not yet given, in the order of their ids. */
    public List<String> contributors(String pictureId) {
        return contributions.findByPictureIdOrderByUnit(UUID.fromString(pictureId)).stream()
                .filter(contribution -> contribution.state() == ContributionState.ASKED)
                .map(Contribution::unit)
                .toList();
    }

    public boolean awaitsContributions(String pictureId) {
        return !contributors(pictureId).isEmpty();
    }

    public boolean awaitsStatistics(String pictureId) {
        return record.picture(UUID.fromString(pictureId)).statisticsAwaited();
    }

    /**
     * Freezes the approved picture with everything that hangs on it, and starts the law's 24 months anew (6 §).
     *
     * @throws IllegalStateException when nobody has approved it or a lawful part is empty, whatever led here
     */
    public void freeze(String pictureId) {
        PictureContent content = record.content(UUID.fromString(pictureId));
        Picture picture = content.picture();
        if (picture.adoptedBy() == null || !picture.parts().missing().isEmpty()) {
            throw new IllegalStateException("The picture " + pictureId + " is not approved with every lawful part");
        }
        Snapshot snapshot = snapshots.freeze(SnapshotKind.PICTURE, picture.id(), content, picture.adoptedBy());
        pictures.save(picture.frozen(snapshot.frozenAt()));
        legalClocks.restart(LegalMatter.PICTURE, SwedishTime.dateOf(snapshot.frozenAt()));
    }
}
