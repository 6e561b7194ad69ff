package se.trygghetshjulet.access;

/** Told, in its transaction, when somebody is given a new password: whoever knows it can act in the person's name. */
public interface AccountWitness {

    /**
     * @param by the account that gave it
     * @param person id of the person whose account it opens
     */
    void passwordGiven(String by, String person);
}
