package se.trygghetshjulet.engine;

/** Whether somebody may take a task from the one who has it: as a deputy, as the one whose deputy has it, or by escalation. */
public interface TakeOvers {

    /** False also when the task is closed, when nobody has it, and when the person has it already. */
    boolean mayTakeOver(String taskId, String personId);
}
