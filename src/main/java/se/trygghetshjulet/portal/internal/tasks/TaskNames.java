package se.trygghetshjulet.portal.internal.tasks;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.WorkFilter.Word;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.portal.internal.Names;

/** What people, roles and cases are called, and which of them somebody's words mean. */
@Component
class TaskNames {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final int MOST_WORDS = 6;

    private final Organisation organisation;
    private final Deputies deputies;
    private final Worklist worklist;
    private final Names names;
    private final Clock clock;

    TaskNames(Organisation organisation, Deputies deputies, Worklist worklist, Names names, Clock clock) {
        this.organisation = organisation;
        this.deputies = deputies;
        this.worklist = worklist;
        this.names = names;
        this.clock = clock;
    }

    /** @return by business key; a case that nobody has words for is called by its key */
    Map<String, String> cases(Collection<String> businessKeys) {
        return names.matters(businessKeys);
    }

    String person(String id) {
        return names.person(id);
    }

    String roles(List<String> ids) {
        return names.roles(ids);
    }

    /** The person with what one must know before handing something to them. */
    String receiver(String id) {
        List<Person> standIns = deputies.deputiesOf(id, SwedishTime.today(clock));
        List<Person> covered = deputies.coveredBy(id, SwedishTime.today(clock));
        if (!standIns.isEmpty()) {
            return person(id) + " – borta i dag, ersättare är " + inWords(standIns);
        }
        return covered.isEmpty() ? person(id) : person(id) + " – ersättare för " + inWords(covered);
    }

    /** The typed words with everything they are part of the name of. */
    List<Word> meant(String typed) {
        List<String> words = Stream.of(typed.toLowerCase(SWEDISH).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        Map<String, String> open = words.isEmpty() ? Map.of() : cases(worklist.openCases());
        return words.stream().map(word -> meant(word, open)).toList();
    }

    private Word meant(String word, Map<String, String> open) {
        Set<String> cases = open.entrySet().stream()
                .filter(each -> contains(each.getKey(), word) || contains(each.getValue(), word))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Word(
                word,
                matching(people(), Person::name, Person::id, word),
                matching(organisation.roles().stream(), Role::name, Role::id, word),
                cases);
    }

    private static <T> Set<String> matching(
            Stream<T> all, Function<T, String> name, Function<T, String> id, String word) {
        return all.filter(each -> contains(name.apply(each), word)).map(id).collect(Collectors.toSet());
    }

    private static boolean contains(String name, String word) {
        return name.toLowerCase(SWEDISH).contains(word);
    }

    private Stream<Person> people() {
        return organisation.people().stream();
    }

    private static String inWords(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(" och "));
    }
}
