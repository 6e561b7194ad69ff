package se.trygghetshjulet.organisation.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.trygghetshjulet.organisation.Person;

/** Reads "personer" and checks that the chain of superiors leads upwards. */
final class PersonReader {

    private final Section root;
    private final Problems problems;

    PersonReader(Section root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    List<Person> read(Ids people, Ids units) {
        List<PersonEntry> entries = root.sections("personer").stream()
                .map(section -> entry(section, people, units))
                .toList();
        entries.forEach(entry -> people.declare(entry.id()));
        entries.forEach(this::reportOwnDeputy);
        reportCycles(entries);
        return entries.stream().map(PersonEntry::person).toList();
    }

    private PersonEntry entry(Section section, Ids people, Ids units) {
        Text id = section.text("id");
        Text email = section.text("e-post");
        UnitReader.requireAddress(email, problems);
        Optional<Text> superior = section.optional("överordnad").map(people::refer);
        Optional<Text> deputy = section.optional("ersättare").map(people::refer);
        Person person = new Person(
                id.value(),
                section.text("namn").value(),
                email.value(),
                units.refer(section.text("förvaltning")).value(),
                superior.map(Text::value),
                deputy.map(Text::value));
        return new PersonEntry(id, person, superior, deputy);
    }

    private void reportOwnDeputy(PersonEntry entry) {
        entry.deputy()
                .filter(deputy -> deputy.value().equals(entry.id().value()))
                .ifPresent(deputy -> problems.add(
                        deputy.line(), "Personen ”" + deputy.value() + "” kan inte vara sin egen ersättare."));
    }

    private void reportCycles(List<PersonEntry> entries) {
        Map<String, Text> superiors = new LinkedHashMap<>();
        entries.forEach(entry ->
                entry.superior().ifPresent(superior -> superiors.put(entry.id().value(), superior)));
        Set<String> known = new LinkedHashSet<>();
        for (String start : superiors.keySet()) {
            Set<String> path = new LinkedHashSet<>();
            String current = start;
            while (superiors.containsKey(current) && !known.contains(current) && path.add(current)) {
                current = superiors.get(current).value();
            }
            if (path.contains(current)) {
                reportCycle(current, superiors);
            }
            known.addAll(path);
        }
    }

    private void reportCycle(String first, Map<String, Text> superiors) {
        StringBuilder ring = new StringBuilder(first);
        String current = first;
        do {
            current = superiors.get(current).value();
            ring.append(" → ").append(current);
        } while (!current.equals(first));
        problems.add(
                superiors.get(first).line(),
                "Kedjan av överordnade går i ring (" + ring + "), så en försenad uppgift når aldrig högsta chefen.");
    }

    private record PersonEntry(Text id, Person person, Optional<Text> superior, Optional<Text> deputy) {}
}
