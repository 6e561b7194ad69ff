package se.trygghetshjulet.engine;

import java.util.Map;

/** The models and forms that a case has been run by, for those who keep them. */
public interface ModelsAsRun {

    /**
     * Every file of every set of models that the case, or a phase of it, has run by.
     *
     * @return by path, such as {@code 1/bpmn/action-plan.bpmn}; the first number counts the sets, oldest first
     */
    Map<String, byte[]> of(String businessKey);
}
