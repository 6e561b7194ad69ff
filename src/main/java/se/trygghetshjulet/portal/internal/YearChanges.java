package se.trygghetshjulet.portal.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cancellation.Cancellations;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.engine.MayStart;
import se.trygghetshjulet.revision.RevisionView;
import se.trygghetshjulet.revision.Revisions;

/** What has happened to a year that nobody had planned, and what its reader may start when something changes. */
@Component
class YearChanges {

    private final Cancellations cancellations;
    private final Revisions revisions;
    private final MayStart mayStart;
    private final Names names;

    YearChanges(Cancellations cancellations, Revisions revisions, MayStart mayStart, Names names) {
        this.cancellations = cancellations;
        this.revisions = revisions;
        this.mayStart = mayStart;
        this.names = names;
    }

    /** How the year was cancelled, in words; empty when it was not. */
    Optional<Happened> cancelled(Year year) {
        return cancellations
                .ofCycle(year.id())
                .map(cancelled -> new Happened(
                        "Året avbröts %s av %s, på förslag av %s."
                                .formatted(
                                        cancelled.on(),
                                        names.person(cancelled.confirmedBy()),
                                        names.person(cancelled.proposedBy())),
                        cancelled.reason()));
    }

    /** The revisions of the year's picture, in words, oldest first. */
    List<Happened> revised(Year year) {
        return revisions.ofCycle(year.id()).stream()
                .map(revision -> new Happened(inWords(revision), revision.reason()))
                .toList();
    }

    /**
     * @param newest whether no later year has been started
     * @param roles the ids of the roles that the reader acts in
     */
    List<Way> ways(Year year, boolean newest, String reader, Set<String> roles) {
        return Arrays.stream(Way.values())
                .filter(way -> way.fits(year.closedOn().isPresent(), newest))
                .filter(way -> mayStart.may(reader, roles, way.process()))
                .toList();
    }

    /** The address of the form that starts the very first year; empty for a reader who may not start it. */
    Optional<String> first(String reader, Set<String> roles) {
        return Optional.of(Way.NEXT)
                .filter(way -> mayStart.may(reader, roles, way.process()))
                .map(Way::path);
    }

    private static String inWords(RevisionView revision) {
        if (revision.adoptedOn().isPresent()) {
            String adopted =
                    "Lägesbilden reviderades %s.".formatted(revision.adoptedOn().get());
            return revision.endedOn().isPresent() ? adopted : adopted + " Det som berörs prövas nu på nytt.";
        }
        return revision.endedOn().isPresent()
                ? "En revidering av lägesbilden började %s och avbröts %s."
                        .formatted(revision.startedOn(), revision.endedOn().get())
                : "Lägesbilden revideras sedan %s. Den tidigare gäller tills den nya är fastställd."
                        .formatted(revision.startedOn());
    }

    /** @param why what somebody wrote; for those who have a part in the year */
    record Happened(String what, String why) {}

    /** What can be started when something changes. */
    enum Way {
        NEXT("annual-cycle", "Starta nästa år", "det här är slut; formuläret är ifyllt"),
        EFFORT("special-effort", "Starta en särskild satsning", "när något är akut eller behöver kraftsamling"),
        REVISE("picture-revision", "Revidera lägesbilden", "när läget har förändrats; året fortsätter under tiden"),
        CORRECT("decision-correction", "Rätta ett antecknat beslut", "när anteckningen inte stämmer med protokollet"),
        CANCEL("cycle-cancellation", "Avbryt året", "du får först se vad det betyder");

        private final String process;
        private final String title;
        private final String when;

        Way(String process, String title, String when) {
            this.process = process;
            this.title = title;
            this.when = when;
        }

        String process() {
            return process;
        }

        public String title() {
            return title;
        }

        public String when() {
            return when;
        }

        boolean fits(boolean closed, boolean newest) {
            return switch (this) {
                case EFFORT, CORRECT -> true;
                case REVISE, CANCEL -> !closed;
                case NEXT -> closed && newest;
            };
        }

        /** The start form's own address in Tasklist. */
        public String path() {
            return "/camunda/app/tasklist/default/#/?processStart=" + process;
        }
    }
}
