package se.trygghetshjulet.portal.internal.runs;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ProcessRuns;
import se.trygghetshjulet.engine.ProcessRuns.OldestOpen;
import se.trygghetshjulet.engine.ProcessRuns.StepTime;

/** Puts the times of the steps into words and bars. */
@Component
class StepTimes {

    /** The width of the longest bar, in the units of its drawing. */
    private static final int WIDEST = 100;

    private final ProcessRuns runs;
    private final RunRows rows;
    private final Clock clock;

    StepTimes(ProcessRuns runs, RunRows rows, Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.clock = clock;
    }

    Shown show(Reader reader) {
        List<StepTime> times = runs.stepTimes();
        Map<String, String> matters = rows.matters(
                times.stream()
                        .flatMap(time -> time.oldest().stream())
                        .map(OldestOpen::businessKey)
                        .collect(Collectors.toSet()),
                reader);
        Duration longest = times.stream()
                .flatMap(time -> time.median().stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        Map<String, List<Row>> byProcess = times.stream()
                .collect(Collectors.groupingBy(
                        StepTime::processName,
                        LinkedHashMap::new,
                        Collectors.mapping(time -> row(time, longest, matters), Collectors.toList())));
        List<Table> tables = byProcess.entrySet().stream()
                .map(process -> new Table(process.getKey(), process.getValue()))
                .toList();
        return new Shown(Bottlenecks.of(times, clock.instant(), matters), tables);
    }

    private Row row(StepTime time, Duration longest, Map<String, String> matters) {
        Optional<OldestOpen> oldest = time.oldest();
        return new Row(
                time.name(),
                time.done(),
                time.median().map(Spans::inWords).orElse("–"),
                time.median().map(median -> width(median, longest)).orElse(0),
                time.longest().map(Spans::inWords).orElse("–"),
                time.open(),
                oldest.map(open -> Spans.waited(open.since(), clock.instant())).orElse(""),
                oldest.map(open -> matters.get(open.businessKey())).orElse(""),
                oldest.map(OldestOpen::run).orElse(""));
    }

    private static int width(Duration median, Duration longest) {
        return longest.isZero() ? 0 : (int) Math.max(1, WIDEST * median.toMinutes() / Math.max(1, longest.toMinutes()));
    }

    /** @param bottlenecks sentences, the most pressing first; empty when nothing stands out */
    record Shown(List<Bottlenecks.Sentence> bottlenecks, List<Table> tables) {}

    record Table(String process, List<Row> rows) {}

    /**
     * @param bar how wide its bar is, of a hundred
     * @param oldest how long the oldest open one has waited; empty when none is open
     * @param oldestIn what that one's case is called
     * @param oldestRun the process that it waits in
     */
    record Row(
            String step,
            int done,
            String median,
            int bar,
            String longest,
            int open,
            String oldest,
            String oldestIn,
            String oldestRun) {}
}
