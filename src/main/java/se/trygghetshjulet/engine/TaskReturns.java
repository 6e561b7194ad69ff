package se.trygghetshjulet.engine;

/** Takes tasks back from those who have them and may no longer do them, such as a deputy whose time is up. */
public interface TaskReturns {

    /**
     * Looks through all open tasks. A task whose assignee may not do it today goes to the holder of its role when there
     * is only one, otherwise it waits for whoever takes it. Safe to call at any time and from several nodes at once.
     *
     * @return how many tasks were taken back
     */
    int takeBack();
}
