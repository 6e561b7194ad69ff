package se.trygghetshjulet.engine;

/** Has something to do each time the application starts, once models and people are in and before anybody is let in. */
public interface AfterDeployment {

    /** Runs in the transaction of the start-up. */
    void deployed();
}
