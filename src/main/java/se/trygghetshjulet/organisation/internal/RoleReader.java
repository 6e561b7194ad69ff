package se.trygghetshjulet.organisation.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Roles;

/** Reads "roller" and joins them with the roles of the units. */
final class RoleReader {

    private final Section root;
    private final Problems problems;

    RoleReader(Section root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    List<RoleEntry> read(List<UnitReader.UnitEntry> unitEntries, Ids roles, Ids people, Ids units) {
        List<RoleEntry> ofUnits = unitEntries.stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.responsibleRole()), unit.chiefRole().stream()))
                .toList();
        List<RoleEntry> ofFile = root.sections("roller").stream()
                .map(section -> entry(section, units))
                .toList();
        // Those of the units come first, so that a role written twice is reported where a person wrote it.
        Stream.concat(ofUnits.stream(), ofFile.stream()).forEach(entry -> {
            roles.declare(entry.id());
            people.refer(entry.holders());
        });
        reportMissing(roles);
        return Stream.concat(ofFile.stream(), ofUnits.stream()).toList();
    }

    private void reportMissing(Ids roles) {
        Roles.alwaysNeeded().stream()
                .filter(needed -> !roles.knows(needed))
                .forEach(missing -> problems.add(
                        root.line("roller"), "Rollen ”" + missing + "” saknas, och varje kommun behöver den."));
    }

    private RoleEntry entry(Section section, Ids units) {
        Text id = section.text("id");
        Optional<Text> unit = section.optional("förvaltning");
        unit.ifPresent(units::refer);
        Role role = new Role(
                id.value(),
                section.text("namn").value(),
                section.text("beskrivning").value(),
                Words.meaning(section.text("part"), Words.PARTIES, problems).orElse(Party.CITY),
                unit.map(Text::value));
        return new RoleEntry(id, role, section.texts("innehavare"));
    }

    /** A role as the file has it. */
    record RoleEntry(Text id, Role role, List<Text> holders) {

        List<String> holderIds() {
            return holders.stream().map(Text::value).distinct().toList();
        }
    }
}
