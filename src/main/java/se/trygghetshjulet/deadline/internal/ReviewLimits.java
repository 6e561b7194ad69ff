package se.trygghetshjulet.deadline.internal;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.deadline.LegalLimit;
import se.trygghetshjulet.deadline.LegalLimits;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.engine.DatedTask;

/** The 24 months of lag (2023:196) 6 §: a step on the way to a new picture, or a follow-up, cannot wait longer. */
@Component
class ReviewLimits implements LegalLimits {

    private static final Map<String, LegalMatter> MATTERS =
            Map.of("situational-picture", LegalMatter.PICTURE, "follow-up", LegalMatter.PLAN);

    private final LegalClockTable clocks;

    ReviewLimits(LegalClockTable clocks) {
        this.clocks = clocks;
    }

    @Override
    public Optional<LegalLimit> of(DatedTask task) {
        String process = task.step().substring(0, task.step().indexOf('.'));
        return Optional.ofNullable(MATTERS.get(process)).flatMap(matter -> clocks.running().stream()
                .filter(clock -> clock.matter() == matter)
                .findFirst()
                .map(clock -> new LegalLimit(clock.latestOn(), "6 § lag 2023:196")));
    }
}
