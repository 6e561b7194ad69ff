package se.trygghetshjulet.portal.internal.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.ProcessRuns.Caller;
import se.trygghetshjulet.engine.ProcessRuns.Run;
import se.trygghetshjulet.engine.ProcessRuns.State;
import se.trygghetshjulet.engine.ProcessRuns.Wait;
import se.trygghetshjulet.engine.RunTitles;
import se.trygghetshjulet.portal.internal.Names;

/** Puts process instances into words, in those that the reader may read. */
@Component
class RunRows {

    private static final int MOST_NAMES = 3;

    private final Names names;
    private final ObjectProvider<RunTitles> titles;
    private final Clock clock;

    RunRows(Names names, ObjectProvider<RunTitles> titles, Clock clock) {
        this.names = names;
        this.titles = titles;
        this.clock = clock;
    }

    List<RunRow> of(List<Run> runs, Reader reader) {
        Map<String, String> matters =
                matters(runs.stream().map(Run::businessKey).toList(), reader);
        Map<String, String> about = about(runs.stream().map(Run::id).toList());
        return runs.stream()
                .map(run -> row(run, matter(matters.get(run.businessKey()), about.get(run.id())), reader))
                .toList();
    }

    private Map<String, String> about(List<String> ids) {
        Map<String, String> about = new HashMap<>();
        titles.forEach(kind -> about.putAll(kind.about(ids)));
        return about;
    }

    private static String matter(String ofCase, String ofRun) {
        return ofRun == null ? ofCase : ofCase + ": " + ofRun;
    }

    /** @return by business key; what the reader may read of what the cases are called */
    Map<String, String> matters(Collection<String> businessKeys, Reader reader) {
        return reader.leads() ? names.matters(businessKeys) : names.plainMatters(businessKeys);
    }

    private RunRow row(Run run, String matter, Reader reader) {
        Instant now = clock.instant();
        return new RunRow(
                run.id(),
                run.processName(),
                matter,
                StateWords.of(run.state()),
                outcome(run),
                run.caller().map(Caller::id).orElse(""),
                run.caller().map(Caller::processName).orElse(""),
                run.started().map(RunRows::day).orElse(""),
                run.ended().map(RunRows::day).orElse(""),
                run.started()
                        .map(from ->
                                Spans.inWords(Duration.between(from, run.ended().orElse(now))))
                        .orElse(""),
                now(run.waits(), now, reader));
    }

    private static String outcome(Run run) {
        if (run.state() == State.STOPPED) {
            return "Står stilla: något har gått fel";
        }
        if (run.state() == State.RUNNING) {
            return "Pågår";
        }
        return run.cancelled()
                ? "Avbruten"
                : run.reached().map(end -> "Avslutad: " + end).orElse("Avslutad");
    }

    private List<RunRow.Now> now(List<Wait> waits, Instant now, Reader reader) {
        Map<String, List<Wait>> byName =
                waits.stream().collect(Collectors.groupingBy(Wait::name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(step -> now(step.getKey(), step.getValue(), now, reader))
                .toList();
    }

    private RunRow.Now now(String what, List<Wait> waits, Instant now, Reader reader) {
        Optional<Wait> only = waits.size() == 1 ? Optional.of(waits.get(0)) : Optional.empty();
        return new RunRow.Now(
                what,
                waits.size(),
                whom(waits),
                Spans.waited(waits.get(0).since(), now),
                only.flatMap(Wait::called).orElse(""),
                only.flatMap(Wait::task).filter(task -> reader.coordinates()).orElse(""));
    }

    private String whom(List<Wait> waits) {
        List<String> all = waits.stream()
                .map(wait -> wait.assignee().map(names::person).orElseGet(() -> names.roles(wait.roles())))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String first = all.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return all.size() <= MOST_NAMES ? first : first + " och " + (all.size() - MOST_NAMES) + " till";
    }

    private static String day(Instant at) {
        return SwedishTime.dateOf(at).toString();
    }
}
