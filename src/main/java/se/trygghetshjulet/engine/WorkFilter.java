package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.trygghetshjulet.engine.Worklist.Relation;
import se.trygghetshjulet.engine.Worklist.Urgency;

/**
 * Which tasks of a {@link Worklist} are wanted.
 *
 * @param relations those of them; all when empty
 * @param urgencies those of them; all when empty
 * @param process the key of a model; all when empty
 * @param holder who has it; everybody when empty
 * @param words each of them must be found in the task
 */
public record WorkFilter(
        Set<Relation> relations,
        Set<Urgency> urgencies,
        Optional<String> process,
        Optional<Holder> holder,
        List<Word> words) {

    public WorkFilter {
        relations = Set.copyOf(relations);
        urgencies = Set.copyOf(urgencies);
        words = List.copyOf(words);
    }

    /** Everything that the person may see, of the given kinds. */
    public static WorkFilter of(Relation... relations) {
        return new WorkFilter(Set.of(relations), Set.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** @param person empty for the tasks that nobody has */
    public record Holder(Optional<String> person) {}

    /**
     * A word to look for. The engine knows what steps and processes are called; what else the word is part of, the one
     * who asks must say.
     *
     * @param people ids of people that it names: the task is found when one of them has it
     * @param roles ids of roles that it names: the task is found when nobody has it and one of them may take it
     * @param cases business keys that it names
     */
    public record Word(String text, Set<String> people, Set<String> roles, Set<String> cases) {

        public Word {
            people = Set.copyOf(people);
            roles = Set.copyOf(roles);
            cases = Set.copyOf(cases);
        }
    }
}
