package se.trygghetshjulet.engine;

import java.util.Map;

/** Gives the forms of tasks something that is not theirs, such as the address of the document that a task is about. */
public interface FormContext {

    /**
     * What the texts of the task's form may show.
     *
     * @return name to text; a form that fills in the same name itself goes before
     */
    Map<String, String> of(OpenTask task);
}
