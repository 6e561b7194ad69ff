package se.trygghetshjulet.organisation.internal;

import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.organisation.Organ;

/** Reads "beslut": the organs, and which rows of the decision table of deciding organs are the municipality's. */
final class DecisionReader {

    private static final List<String> KNOWN = List.of("ksau", "ks", "kf");

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
            if (!id.value().isEmpty() && !KNOWN.contains(id.value())) {
                problems.add(id.line(), "Organets id ska vara ksau, ks eller kf, inte ”" + id.value() + "”.");
            }
            organs.add(new Organ(
                    id.value(),
                    organ.text("namn").value(),
                    organ.text("kortnamn").value()));
        }
        return organs;
    }

    String order() {
        return section.text("beslutsordning").value();
    }
}
