package se.trygghetshjulet.deadline.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.engine.RunTitles;

/** The two clocks of the law run beside each other for the same municipality. */
@Component
class LegalClockRuns implements RunTitles {

    private static final Map<LegalMatter, String> WORDS = Map.of(
            LegalMatter.PICTURE, "lägesbilden",
            LegalMatter.PLAN, "åtgärdsplanens uppföljning");

    private final LegalClockTable clocks;

    LegalClockRuns(LegalClockTable clocks) {
        this.clocks = clocks;
    }

    @Override
    public Map<String, String> about(Collection<String> runs) {
        Map<String, String> about = new HashMap<>();
        clocks.mattersOf(runs).forEach((run, matter) -> about.put(run, WORDS.get(matter)));
        return about;
    }
}
