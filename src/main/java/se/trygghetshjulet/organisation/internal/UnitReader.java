package se.trygghetshjulet.organisation.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Unit;

/** Reads "förvaltningar", and the roles that every unit brings with it. */
final class UnitReader {

    /** The unit whose contribution is the police's own, in every municipality. */
    private static final String POLICE = "police";

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Section root;
    private final Problems problems;

    UnitReader(Section root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    List<UnitEntry> read(Ids units) {
        List<UnitEntry> entries =
                root.sections("förvaltningar").stream().map(this::entry).toList();
        entries.forEach(entry -> units.declare(entry.id()));
        if (!entries.isEmpty() && !units.knows(POLICE)) {
            problems.add(
                    root.line("förvaltningar"), "Polisen saknas: lägg till en enhet med id ”police” och part polis.");
        }
        return entries;
    }

    private UnitEntry entry(Section section) {
        Text id = section.text("id");
        String name = section.text("namn").value();
        Party party =
                Words.meaning(section.text("part"), Words.PARTIES, problems).orElse(Party.CITY);
        boolean contributes = Words.meaning(section.text("lämnar-underlag"), Words.YES_NO, problems)
                .orElse(true);
        Text mailbox = section.text("brevlåda");
        requireAddress(mailbox, problems);
        requireParty(id, party);
        return new UnitEntry(
                id,
                new Unit(id.value(), name, party, contributes, mailbox.value()),
                section.texts("ansvariga"),
                section.has("chef") ? Optional.of(section.texts("chef")) : Optional.empty());
    }

    private void requireParty(Text id, Party party) {
        if (id.value().equals(POLICE) != (party == Party.POLICE)) {
            problems.add(id.line(), "Enheten ”police”, och bara den, ska ha part polis.");
        }
    }

    static void requireAddress(Text address, Problems problems) {
        if (!address.value().isEmpty() && !ADDRESS.matcher(address.value()).matches()) {
            problems.add(address.line(), "”" + address.value() + "” är inte en e-postadress.");
        }
    }

    /**
     * A unit as the file has it.
     *
     * @param chief the holders of the chief's role; empty when the unit's chief has no role in the cooperation
     */
    record UnitEntry(Text id, Unit unit, List<Text> responsible, Optional<List<Text>> chief) {

        RoleReader.RoleEntry responsibleRole() {
            Role role = new Role(
                    unit.responsibleRole(),
                    (unit.party() == Party.POLICE ? "Polisens ansvariga, " : "Förvaltningsansvarig, ") + unit.name(),
                    "Lämnar underlag och åtgärder för " + unit.name() + " och rapporterar hur det går.",
                    unit.party(),
                    Optional.of(unit.id()));
            return new RoleReader.RoleEntry(new Text(role.id(), id.line()), role, responsible);
        }

        Optional<RoleReader.RoleEntry> chiefRole() {
            return chief.map(holders -> {
                Role role = new Role(
                        "chief." + unit.id(),
                        "Chef, " + unit.name(),
                        "Leder " + unit.name() + " och kan vara ledamot i styrgruppen.",
                        unit.party(),
                        Optional.of(unit.id()));
                return new RoleReader.RoleEntry(new Text(role.id(), id.line()), role, holders);
            });
        }
    }
}
