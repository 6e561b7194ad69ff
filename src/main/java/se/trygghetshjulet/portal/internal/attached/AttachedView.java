package se.trygghetshjulet.portal.internal.attached;

import java.util.List;

/**
 * The files of a task as its page shows them.
 *
 * @param before those that the same people handed in at the same step before
 * @param mayChange whether the reader may add files and take them away
 * @param full whether the task has as many as it may have
 * @param limit the size of the largest file, such as 20 MB
 * @param maxBytes the same in bytes
 * @param accept the endings that go, as a file field takes them
 * @param caseAddress where the files of the whole case are; empty when the reader may not see them, or there are none
 * @param inCase how many those are
 * @param tooLarge whether the reader has just sent more than the server takes
 */
public record AttachedView(
        List<FileRow> files,
        List<FileRow> before,
        boolean mayChange,
        boolean full,
        int most,
        String limit,
        long maxBytes,
        String accept,
        String caseAddress,
        int inCase,
        boolean tooLarge) {}
