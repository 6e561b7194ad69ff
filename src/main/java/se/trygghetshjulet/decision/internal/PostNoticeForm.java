package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** The day the adjustment was announced: at most two days after it (kommunallagen 8:12). Legal force counts from it. */
@Component
class PostNoticeForm implements TaskForm {

    private final Decisions decisions;
    private final DecidedCase decided;
    private final Minutes minutes;
    private final Clock clock;

    PostNoticeForm(Decisions decisions, DecidedCase decided, Minutes minutes, Clock clock) {
        this.decisions = decisions;
        this.decided = decided;
        this.minutes = minutes;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "political-decision.post-notice";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Map<String, Object> prefill = decided.shown(task.uuid("caseId"));
        LocalDate adjustedOn = adjustment(task).adjustedOn();
        prefill.put("adjustedOn", adjustedOn.toString());
        prefill.put("latest", StatutoryPeriods.noticePostedBy(adjustedOn).toString());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        MinutesAdjustment adjustment = adjustment(task);
        LocalDate latest = StatutoryPeriods.noticePostedBy(adjustment.adjustedOn());
        LocalDate postedOn = answers.date("postedOn").orElseThrow();
        new Checks()
                .that(
                        !postedOn.isBefore(adjustment.adjustedOn()),
                        "postedOn",
                        "Anslaget kan inte sättas upp före justeringen den %s.".formatted(adjustment.adjustedOn()))
                .that(
                        !postedOn.isAfter(SwedishTime.today(clock)),
                        "postedOn",
                        "Dagen ligger i framtiden. Skicka in när anslaget är uppsatt.")
                .that(
                        !postedOn.isAfter(latest) || answers.has("remark"),
                        "remark",
                        "Anslaget skulle ha satts upp senast den %s. Anteckna varför det blev senare."
                                .formatted(latest))
                .orRefuse();
        minutes.posted(new MinutesNotice(
                adjustment.decisionId(),
                postedOn,
                StatutoryPeriods.legalForce(postedOn),
                answers.textOrNull("remark"),
                task.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Map.of();
    }

    private MinutesAdjustment adjustment(OpenTask task) {
        Decision decision = decisions.decided(task.uuid("caseId")).orElseThrow();
        return minutes.adjustment(decision.id()).orElseThrow();
    }
}
