package se.trygghetshjulet.organisation.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.organisation.DecisionStep;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Subject;

/** Reads "beslut": the organs and the path of each subject through them. */
final class DecisionReader {

    /** The order of preparation in kommunallagen: the committee's working group, the committee, the council. */
    private static final List<String> ORDER = List.of("ksau", "ks", "kf");

    private static final String WORKING_GROUP = "ksau";
    private static final String EXECUTIVE = "ks";
    private static final String COUNCIL = "kf";

    private final Section section;
    private final Problems problems;

    DecisionReader(Section root, Problems problems) {
        this.section = root.section("beslut");
        this.problems = problems;
    }

    List<Organ> organs(Ids organIds) {
        List<Organ> organs = new ArrayList<>();
        for (Section organ : section.sections("organ")) {
            Text id = organ.text("id");
            organIds.declare(id);
            if (!id.value().isEmpty() && !ORDER.contains(id.value())) {
                problems.add(id.line(), "Organets id ska vara ksau, ks eller kf, inte ”" + id.value() + "”.");
            }
            organs.add(new Organ(
                    id.value(),
                    organ.text("namn").value(),
                    organ.text("kortnamn").value()));
        }
        return organs;
    }

    Map<Subject, List<DecisionStep>> paths(List<Organ> organs, Ids organIds) {
        Section paths = section.section("vägar");
        Map<Subject, List<DecisionStep>> result = new EnumMap<>(Subject.class);
        Words.SUBJECTS.forEach((word, subject) -> {
            List<DecisionStep> path = new ArrayList<>();
            for (Section step : paths.sections(word)) {
                step(step, organs, organIds).ifPresent(path::add);
            }
            if (!path.isEmpty()) {
                check(word, path, paths.line(word));
            }
            result.put(subject, List.copyOf(path));
        });
        return result;
    }

    private Optional<DecisionStep> step(Section step, List<Organ> organs, Ids organIds) {
        Text organId = organIds.refer(step.text("organ"));
        OrganFunction function =
                Words.meaning(step.text("uppgift"), Words.FUNCTIONS, problems).orElse(OrganFunction.PREPARES);
        return organs.stream()
                .filter(organ -> organ.id().equals(organId.value()))
                .findFirst()
                .map(organ -> new DecisionStep(organ, function));
    }

    private void check(String word, List<DecisionStep> path, int line) {
        List<String> ids = path.stream().map(DecisionStep::organId).toList();
        List<String> deciders = path.stream()
                .filter(step -> step.function() == OrganFunction.DECIDES)
                .map(DecisionStep::organId)
                .toList();
        if (deciders.contains(WORKING_GROUP) || ids.get(ids.size() - 1).equals(WORKING_GROUP)) {
            problems.add(
                    line,
                    "Beslutsvägen för " + word
                            + " låter KSAU avgöra ärendet, men KSAU bereder och beslutar aldrig (kommunallagen 6 kap. 38 §).");
        } else if (deciders.size() != 1) {
            problems.add(line, "Beslutsvägen för " + word + " ska ha exakt ett organ som beslutar.");
        }
        if (!ids.equals(ORDER.stream().filter(ids::contains).toList())) {
            problems.add(
                    line, "Beslutsvägen för " + word + " ska gå i ordningen ksau, ks, kf och varje organ en gång.");
        } else if (ids.contains(COUNCIL) && !ids.contains(EXECUTIVE)) {
            problems.add(
                    line,
                    "Beslutsvägen för " + word
                            + " går till kf utan att ks har yttrat sig (kommunallagen 5 kap. 28 §).");
        }
    }
}
