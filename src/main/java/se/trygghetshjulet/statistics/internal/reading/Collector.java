package se.trygghetshjulet.statistics.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a reader finds, keeps one figure for each thing measured and stops at the limit. */
final class Collector {

    static final int REMARKS_KEPT = 5_000;
    static final int MOST_OBSERVATIONS = 1_000_000;
    private static final int LONGEST_NAME = 200;
    private static final int RAW_SHOWN = 200;

    private final List<Observation> observations = new ArrayList<>();
    private final Map<Observation.Key, Integer> positions = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> objections = new HashMap<>();
    private final List<RowRemark> remarks = new ArrayList<>();
    private final TextCheck check;
    private String source = "";
    private int leftOut;

    Collector(TextCheck check) {
        this.check = check;
    }

    /** Says who the figures come from, when the file does and the format does not. */
    void source(String name) {
        source = name;
    }

    String source() {
        return source;
    }

    void add(Observation observation) {
        String objection = objection(observation);
        if (!objection.isEmpty()) {
            leaveOut(observation.place(), objection, observation.indicator());
            return;
        }
        Observation kept = shared(observation);
        Integer position = positions.putIfAbsent(kept.key(), observations.size());
        if (position == null) {
            observations.add(kept);
        } else {
            meet(position, kept);
        }
        if (observations.size() > MOST_OBSERVATIONS) {
            throw new FileRefused("Filen har fler än en miljon uppgifter. Dela upp den och läs in en del i taget.");
        }
    }

    /** Two dots say nothing against a number. Two different numbers are an error, and the first one stands. */
    private void meet(int position, Observation later) {
        Observation earlier = observations.get(position);
        if (later.figure().value() == null || earlier.figure().saysTheSameAs(later.figure())) {
            return;
        }
        if (earlier.figure().value() == null) {
            observations.set(position, later);
            return;
        }
        leaveOut(
                later.place(),
                "Samma uppgift finns redan på %s med värdet %s. Det första värdet används; rätta filen om det är fel."
                        .formatted(earlier.place(), earlier.figure().raw().strip()),
                later.indicator() + "; " + later.area().name() + "; " + later.period() + "; "
                        + later.figure().raw());
    }

    private String objection(Observation observation) {
        boolean fits = observation.indicator().length() <= LONGEST_NAME
                && observation.area().name().length() <= LONGEST_NAME
                && observation.unit().length() <= LONGEST_NAME
                && observation.sample().length() <= LONGEST_NAME
                && observation.note().length() <= LONGEST_NAME * 5;
        if (!fits) {
            return "En text är längre än 200 tecken (anmärkning 1 000). Korta den.";
        }
        return checked(observation.indicator())
                .or(() -> checked(observation.area().name()))
                .or(() -> checked(observation.sample()))
                .or(() -> check.objection(observation.note()))
                .map(objection -> "Raden " + objection)
                .orElse("");
    }

    /** A name is checked once, however many rows it stands in. */
    private Optional<String> checked(String name) {
        return Optional.ofNullable(objections.computeIfAbsent(
                        name, text -> check.objection(text).orElse("")))
                .filter(objection -> !objection.isEmpty());
    }

    /** A big file repeats a few names half a million times; they are kept once. */
    private Observation shared(Observation read) {
        return new Observation(
                name(read.indicator()),
                name(read.unit()),
                read.area(),
                name(read.sample()),
                read.period(),
                read.figure(),
                read.preliminary(),
                read.note(),
                read.place());
    }

    private String name(String name) {
        return names.computeIfAbsent(name, same -> same);
    }

    void leaveOut(Place place, String message, String raw) {
        leftOut++;
        remark(new RowRemark(place, true, message, shown(raw)));
    }

    void note(Place place, String message, String raw) {
        remark(new RowRemark(place, false, message, shown(raw)));
    }

    private void remark(RowRemark remark) {
        if (remarks.size() < REMARKS_KEPT) {
            remarks.add(remark);
        }
    }

    private static String shown(String raw) {
        return raw.length() <= RAW_SHOWN ? raw : raw.substring(0, RAW_SHOWN) + "…";
    }

    Reading reading(Format format, String dataset, String publisher) {
        return new Reading(format, dataset, publisher, observations, remarks, leftOut);
    }
}
