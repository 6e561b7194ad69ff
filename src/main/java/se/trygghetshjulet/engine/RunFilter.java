package se.trygghetshjulet.engine;

import java.util.Optional;
import java.util.Set;
import se.trygghetshjulet.engine.ProcessRuns.State;

/**
 * Which process instances to show.
 *
 * @param states empty for all
 * @param process the key of a model; empty for all
 * @param cases business keys; empty for all, and a present empty set for none
 */
public record RunFilter(Set<State> states, Optional<String> process, Optional<Set<String>> cases) {

    public RunFilter {
        states = Set.copyOf(states);
        cases = cases.map(Set::copyOf);
    }
}
