package se.trygghetshjulet.document;

import java.util.Set;
import java.util.function.Predicate;

/** Who may read the year's documents, for other pages that show the same record. */
public interface ReadingRights {

    /** Role ids of those who may read what is not marked with secrecy. */
    Set<String> openTo();

    /**
     * Whether a reader may also read what is marked with secrecy (OSL).
     *
     * @param hasRole whether the reader holds a role, such as {@code request::isUserInRole}
     */
    boolean includeSecrets(Predicate<String> hasRole);
}
