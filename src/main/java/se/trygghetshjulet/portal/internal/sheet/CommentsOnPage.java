package se.trygghetshjulet.portal.internal.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.comment.Comment;
import se.trygghetshjulet.comment.Comments;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.TaskSheet;
import se.trygghetshjulet.portal.internal.Names;

/** Puts the comments of a case into words for the page of a task. */
@Component
class CommentsOnPage {

    private final Comments comments;
    private final TaskDesk desk;
    private final Names names;

    CommentsOnPage(Comments comments, TaskDesk desk, Names names) {
        this.comments = comments;
        this.desk = desk;
        this.names = names;
    }

    CommentsView of(String reader, TaskSheet sheet) {
        Map<Boolean, List<CommentsView.Line>> byPlace = comments.inTheCaseOf(reader, sheet.id()).stream()
                .collect(Collectors.partitioningBy(
                        comment -> comment.taskId().equals(sheet.id()),
                        Collectors.mapping(comment -> line(comment, reader), Collectors.toList())));
        String seenBy =
                "alla som har en uppgift i ärendet %s, nu eller senare".formatted(names.matter(sheet.businessKey()));
        return new CommentsView(byPlace.get(true), byPlace.get(false), seenBy);
    }

    private CommentsView.Line line(Comment comment, String reader) {
        String by = names.person(comment.author())
                + comment.onBehalfOf()
                        .map(absent -> " för " + names.person(absent))
                        .orElse("");
        return new CommentsView.Line(
                comment.id().toString(),
                by,
                SwedishTime.minuteOf(comment.writtenAt()),
                desk.nameOf(comment.step()).orElse("en tidigare uppgift"),
                comment.text(),
                comment.withdrawn(),
                !comment.withdrawn() && comment.author().equals(reader));
    }
}
