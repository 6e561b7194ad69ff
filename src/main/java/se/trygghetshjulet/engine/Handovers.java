package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Optional;

/**
 * Moves tasks between people, by the rights of the task list (docs/adr/0012). Every method names whom the page showed as
 * the task's holder: when somebody else has it by now nothing happens, so that no task is taken from anybody unseen.
 *
 * <p>What a method refuses it says in a Swedish sentence of a {@link FormRefused}; nothing is changed then. Somebody who
 * may not see the task hears the same as when it is closed.
 */
public interface Handovers {

    int LONGEST_REASON = 500;

    /** The person takes the task: a free one of their roles, an absent person's as deputy, or an escalated one. */
    void take(String person, String taskId, Optional<String> shownHolder);

    /**
     * The task goes back to those who share its roles. For the holder, and whoever coordinates.
     *
     * @param reason one of the person's own sentences, for the record
     * @throws FormRefused at the field {@code reason}, too
     */
    void giveBack(String person, String taskId, Optional<String> shownHolder, String reason);

    /**
     * Somebody else gets the task. For the holder, and whoever coordinates.
     *
     * @param receiver the id of a person who may do the task today
     * @param reason as for {@link #giveBack}
     * @throws FormRefused at the fields {@code receiver} and {@code reason}, too
     */
    void handOver(String person, String taskId, Optional<String> shownHolder, String receiver, String reason);

    /** Ids of those who may do the task today and do not have it, holders of its roles before their deputies. */
    List<String> receivers(String taskId);
}
