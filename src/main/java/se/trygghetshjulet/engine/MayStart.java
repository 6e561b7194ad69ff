package se.trygghetshjulet.engine;

import java.util.Collection;

/** Who may start what, so that a page offers only what its reader is let in to. */
public interface MayStart {

    /**
     * @param process the key of the model
     * @param roles the ids of the roles that the person acts in
     */
    boolean may(String person, Collection<String> roles, String process);
}
