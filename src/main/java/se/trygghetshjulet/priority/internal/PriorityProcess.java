package se.trygghetshjulet.priority.internal;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.trygghetshjulet.engine.ProcessFacade;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.priority.Priorities;
import se.trygghetshjulet.priority.PriorityView;

/** What the model {@code prioritization} asks of the record. Lists are stable: the model reads them more than once. */
@ProcessFacade("priority")
public class PriorityProcess {

    private final Scoring scoring;
    private final Scores scores;
    private final PriorityRepository priorities;
    private final Priorities views;
    private final Pictures pictures;
    private final ToWeigh toWeigh;

    PriorityProcess(
            Scoring scoring,
            Scores scores,
            PriorityRepository priorities,
            Priorities views,
            Pictures pictures,
            ToWeigh toWeigh) {
        this.scoring = scoring;
        this.scores = scores;
        this.priorities = priorities;
        this.views = views;
        this.pictures = pictures;
        this.toWeigh = toWeigh;
    }

    /** Opens the weighing of a picture's problems. */
    public void open(String pictureId, int year) {
        scoring.open(UUID.fromString(pictureId), year);
    }

    /** The role ids of the members of the steering group who have not answered. */
    public List<String> scorers(String pictureId) {
        return scoring.unanswered(UUID.fromString(pictureId));
    }

    /** Whether to stop waiting for scores: all have answered, or the time is up and there is a quorum. */
    public boolean scoringComplete(String pictureId) {
        return scoring.complete(UUID.fromString(pictureId));
    }

    /** When the time for scoring is up. */
    public Date scoringCloses(String pictureId) {
        return Date.from(scoring.of(UUID.fromString(pictureId)).closes());
    }

    /** Whether enough members, from both parties, have answered. */
    public boolean quorum(String pictureId) {
        return scoring.hasQuorum(UUID.fromString(pictureId));
    }

    /** Gives those who have not answered five more working days. */
    public void extendScoring(String pictureId) {
        scoring.extend(UUID.fromString(pictureId));
    }

    /** The problems to weigh, in the order of their numbers. */
    public List<String> problems(String pictureId) {
        return toWeigh.in(UUID.fromString(pictureId)).stream()
                .map(problem -> problem.id().toString())
                .toList();
    }

    /** The members' opinion of the problem, 0–100; −1 when nobody scored it. */
    public Integer score(String problemId) {
        return scores.assessment(UUID.fromString(problemId)).score();
    }

    /** How far the parties can influence the problem, 0–100; −1 when nobody said. */
    public Integer influence(String problemId) {
        return scores.assessment(UUID.fromString(problemId)).influence();
    }

    /** How the problem develops, as the picture says: INCREASING, UNCHANGED, DECREASING or UNKNOWN. */
    public String trend(String pictureId, String problemId) {
        UUID problem = UUID.fromString(problemId);
        return pictures.problems(UUID.fromString(pictureId)).stream()
                .filter(view -> view.id().equals(problem))
                .map(ProblemView::trend)
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Notes what the decision table suggests for a problem and why. */
    public void suggest(String pictureId, String problemId, String suggestion, String rule) {
        UUID problem = UUID.fromString(problemId);
        Priority priority = priorities
                .findByProblemId(problem)
                .orElseGet(() -> Priority.undecided(
                        scoring.of(UUID.fromString(pictureId)).id(), problem));
        priorities.save(priority.suggested(scores.assessment(problem), Verdict.valueOf(suggestion), rule));
    }

    /** The prioritised problems whose causes are to be analysed as priority ids, highest rank first. */
    public List<String> prioritized(String pictureId) {
        UUID picture = UUID.fromString(pictureId);
        Set<UUID> standing = views.carriedOver(picture);
        return views.prioritized(picture).stream()
                .map(PriorityView::id)
                .filter(id -> !standing.contains(id))
                .map(UUID::toString)
                .toList();
    }

    /** The role that leads the analysis of a prioritised problem's causes. */
    public String leadRole(String priorityId) {
        return priorities.findById(UUID.fromString(priorityId)).orElseThrow().leadRole();
    }
}
