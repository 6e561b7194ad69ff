package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Map;

/** The decision tables beside the models, for those who need their answer outside a process. */
public interface DecisionTables {

    /**
     * The outputs of every rule that fits, in the order of the table.
     *
     * @param decision the id of the decision, in its newest version
     */
    List<Map<String, Object>> rules(String decision, Map<String, Object> inputs);
}
