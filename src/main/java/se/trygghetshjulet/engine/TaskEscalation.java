package se.trygghetshjulet.engine;

/** Lets somebody act on one task that their roles do not give them, because its deadline was missed. */
public interface TaskEscalation {

    /**
     * Makes the person able to see the task, take it over from whoever has it, and submit it in their own name. The
     * holder keeps the same right. Nothing happens when the task is closed already, or when the person has the right.
     *
     * @param taskId the engine's id of the task
     * @param personId id of the person, who must be in the organisation register
     */
    void letAct(String taskId, String personId);
}
