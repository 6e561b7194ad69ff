package se.trygghetshjulet.document.internal.text;

import java.util.List;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.PictureView.ProblemDetails;

/** The list of what an open edition leaves out (sekretessbilaga): the number and the ground, never the words. */
final class Secrecy {

    private Secrecy() {}

    static boolean in(PictureView picture) {
        return picture.problems().stream().anyMatch(problem -> problem.problem().secret());
    }

    static void appendix(Body body, PictureView picture, Edition edition) {
        List<ProblemDetails> hidden = picture.problems().stream()
                .filter(problem -> !edition.shows(problem.problem().secret()))
                .toList();
        if (hidden.isEmpty()) {
            return;
        }
        body.heading(1, "Sekretessbilaga")
                .paragraph("Uppgifter om de här problemen är markerade med sekretess och har uteslutits ur"
                        + " dokumentet. De finns i den fullständiga versionen.")
                .table(
                        "Uppgifter som har uteslutits",
                        List.of(
                                Body.column("Problem", 2),
                                Body.column("Grund enligt offentlighets- och sekretesslagen (2009:400)", 5)),
                        hidden.stream()
                                .map(problem -> Block.Row.of(
                                        "Problem " + problem.problem().number(), problem.secrecy()))
                                .toList());
    }
}
