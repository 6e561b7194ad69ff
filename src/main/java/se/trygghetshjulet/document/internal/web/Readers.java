package se.trygghetshjulet.document.internal.web;

import java.util.Set;
import java.util.function.Predicate;
import se.trygghetshjulet.document.ReadingRights;
import se.trygghetshjulet.document.internal.text.Edition;

/**
 * Who may read what, as role ids.
 *
 * @param ofFull those who may read what is marked with secrecy
 * @param ofOpen those who may read the rest
 */
record Readers(Set<String> ofFull, Set<String> ofOpen) implements ReadingRights {

    Readers {
        ofFull = Set.copyOf(ofFull);
        ofOpen = Set.copyOf(ofOpen);
    }

    /** @param hasRole whether the reader holds a role, such as {@code request::isUserInRole} */
    boolean mayRead(Edition edition, Predicate<String> hasRole) {
        return (edition == Edition.FULL ? ofFull : ofOpen).stream().anyMatch(hasRole);
    }

    @Override
    public Set<String> openTo() {
        return ofOpen;
    }

    @Override
    public boolean includeSecrets(Predicate<String> hasRole) {
        return mayRead(Edition.FULL, hasRole);
    }
}
