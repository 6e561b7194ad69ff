package se.trygghetshjulet.notice.internal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the links of the mails lead: through the sign-in to the task in Tasklist. Tasklist's own address cannot be sent,
 * since the browser forgets the part of it that names the task on its way through the sign-in.
 */
@Controller
class TaskLinkController {

    private static final String EARLIEST_DUE_FIRST =
            "&sorting=%5B%7B%22sortBy%22:%22dueDate%22,%22sortOrder%22:%22asc%22%7D%5D";

    @GetMapping(NoticePages.TASK + "/{taskId}")
    String open(@PathVariable String taskId) {
        if (!taskId.matches("[A-Za-z0-9-]{1,64}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/camunda/app/tasklist/default/#/?task=" + taskId + EARLIEST_DUE_FIRST;
    }
}
