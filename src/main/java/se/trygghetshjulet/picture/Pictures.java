package se.trygghetshjulet.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other modules may know of situational pictures. */
public interface Pictures {

    /** The day the newest adopted picture was adopted, from which the law's 24 months count (6 §). */
    Optional<LocalDate> lastAdoptedOn();

    /** The problems of a picture in the order of their numbers; those merged into another are left out. */
    List<ProblemView> problems(UUID pictureId);

    /** The pictures of a year, oldest version first. */
    List<PictureView> ofCycle(UUID cycleId);

    /** What everything marked with secrecy (OSL) is called, in every picture, and what it was merged with. One question. */
    Set<String> secretTitles();

    /** @throws java.util.NoSuchElementException when there is no such picture */
    PictureView view(UUID pictureId);
}
