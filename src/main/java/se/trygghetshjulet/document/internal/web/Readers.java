package se.trygghetshjulet.document.internal.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import se.trygghetshjulet.document.ReadingRights;
import se.trygghetshjulet.document.internal.library.FrozenDocument;
import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Kind;

/**
 * Who may read what, as role ids.
 *
 * @param ofFull those who may read what is marked with secrecy
 * @param ofOpen those who may read the rest
 * @param ofAdopted those who may read the open edition of what has been adopted; the readers of the rest among them
 */
record Readers(Set<String> ofFull, Set<String> ofOpen, Set<String> ofAdopted) implements ReadingRights {

    /** What an adoption makes everybody's. A report on its way to the organs is no such thing. */
    private static final Set<Kind> ADOPTED = EnumSet.of(Kind.PICTURE, Kind.PLAN, Kind.EXCERPT, Kind.SUMMARY);

    Readers {
        ofFull = Set.copyOf(ofFull);
        ofOpen = Set.copyOf(ofOpen);
        ofAdopted = Set.copyOf(ofAdopted);
    }

    /** @param hasRole whether the reader holds a role, such as {@code request::isUserInRole} */
    boolean mayRead(Edition edition, Predicate<String> hasRole) {
        return (edition == Edition.FULL ? ofFull : ofOpen).stream().anyMatch(hasRole);
    }

    /** As {@link #mayRead(Edition, Predicate)}, of a file that can no longer change. */
    boolean mayRead(FrozenDocument file, Predicate<String> hasRole) {
        return mayRead(file.edition(), hasRole)
                || file.edition() == Edition.OPEN
                        && ADOPTED.contains(file.kind())
                        && ofAdopted.stream().anyMatch(hasRole);
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
