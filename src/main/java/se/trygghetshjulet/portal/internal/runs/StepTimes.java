package se.trygghetshjulet.portal.internal.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.ProcessRuns;
import se.trygghetshjulet.engine.ProcessRuns.OldestOpen;
import se.trygghetshjulet.engine.ProcessRuns.StepTime;

/** Puts the times of the steps into words and bars. */
@Component
class StepTimes {

    static final String ALL_YEARS = "alla";

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

    /** @param asked a year, {@link #ALL_YEARS}, or anything else for this year */
    Shown show(String asked, Reader reader) {
        List<Integer> years = years();
        Optional<Integer> year = asked.equals(ALL_YEARS)
                ? Optional.empty()
                : years.stream()
                        .filter(known -> known.toString().equals(asked))
                        .findFirst()
                        .or(() -> Optional.of(years.get(0)));
        List<StepTime> times =
                runs.stepTimes(start(year.orElse(years.get(years.size() - 1))), start(year.orElse(years.get(0)) + 1));
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
        return new Shown(
                year.map(String::valueOf).orElse(""),
                choices(years, year),
                Bottlenecks.of(times, clock.instant(), matters),
                tables);
    }

    /** This year and those in which anything has been done, the latest first. */
    private List<Integer> years() {
        int last = SwedishTime.today(clock).getYear();
        int first =
                runs.firstDone().map(done -> SwedishTime.dateOf(done).getYear()).orElse(last);
        return IntStream.rangeClosed(0, Math.max(0, last - first))
                .mapToObj(back -> last - back)
                .toList();
    }

    private static List<YearChoice> choices(List<Integer> years, Optional<Integer> chosen) {
        Stream<YearChoice> each = years.stream()
                .map(year -> new YearChoice(
                        year.toString(),
                        year.toString(),
                        chosen.filter(year::equals).isPresent()));
        return Stream.concat(each, Stream.of(new YearChoice(ALL_YEARS, "Alla år", chosen.isEmpty())))
                .toList();
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(SwedishTime.ZONE).toInstant();
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

    /** @param code what stands in the address */
    record YearChoice(String code, String label, boolean current) {}

    /** @param year whose times are shown; empty for all years @param bottlenecks sentences, the most pressing first; empty when nothing stands out */
    record Shown(String year, List<YearChoice> years, List<Bottlenecks.Sentence> bottlenecks, List<Table> tables) {}

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
