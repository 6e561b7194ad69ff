package se.trygghetshjulet.organisation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of one kind of thing: where each is declared, and every place that refers to one. */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    /** Leaves room for a prefix such as "unit." in the 64 characters that the process engine has for an id. */
    private static final int LONGEST = 50;

    private final String theThing;
    private final Problems problems;
    private final Set<String> taken;
    private final Map<String, Integer> declared = new LinkedHashMap<>();
    private final List<Text> references = new ArrayList<>();

    /**
     * @param theThing what is identified, in the definite form with a capital: "Rollen", "Personen"
     * @param taken ids that mean something else to the product, so that nothing in the file may have them
     */
    Ids(String theThing, Problems problems, String... taken) {
        this.theThing = theThing;
        this.problems = problems;
        this.taken = Set.of(taken);
    }

    /** Says that the file has this id; a second time, or in a bad form, it is a problem. */
    void declare(Text id) {
        if (id.value().isEmpty()) {
            return;
        }
        if (!FORM.matcher(id.value()).matches()) {
            problems.add(
                    id.line(),
                    "Id:t ”" + id.value()
                            + "” får bara ha små bokstäver a–z, siffror, bindestreck och punkt, utan å, ä och ö.");
        }
        if (id.value().length() > LONGEST) {
            problems.add(id.line(), "Id:t ”" + id.value() + "” är längre än " + LONGEST + " tecken.");
        }
        if (taken.contains(id.value())) {
            problems.add(
                    id.line(),
                    "Id:t ”" + id.value() + "” använder Trygghetshjulet till något annat. Välj ett annat id.");
        }
        Integer first = declared.putIfAbsent(id.value(), id.line());
        if (first != null) {
            problems.add(id.line(), theThing + " ”" + id.value() + "” finns redan på rad " + first + ".");
        }
    }

    /** Says that the file points at this id; {@link #reportUnknown} checks it when every id is declared. */
    Text refer(Text id) {
        if (!id.value().isEmpty()) {
            references.add(id);
        }
        return id;
    }

    void refer(Collection<Text> ids) {
        ids.forEach(this::refer);
    }

    boolean knows(String id) {
        return declared.containsKey(id);
    }

    void reportUnknown() {
        references.stream()
                .filter(reference -> !knows(reference.value()))
                .forEach(reference -> problems.add(
                        reference.line(),
                        theThing + " ”" + reference.value() + "” finns inte i filen"
                                + Suggestion.ending(reference.value(), declared.keySet())));
    }
}
