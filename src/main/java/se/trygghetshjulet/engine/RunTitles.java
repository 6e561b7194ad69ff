package se.trygghetshjulet.engine;

import java.util.Collection;
import java.util.Map;

/** Tells instances of one model apart that belong to the same case. A bean of the module that starts them. */
public interface RunTitles {

    /**
     * What each instance is about, in Swedish, such as "lägesbilden"; nothing that somebody has written.
     *
     * @param runs ids of process instances
     * @return by id; those of other models are left out
     */
    Map<String, String> about(Collection<String> runs);
}
