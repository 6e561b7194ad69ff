package se.trygghetshjulet.revision.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import se.trygghetshjulet.engine.ProcessFacade;

/** What the model {@code picture-revision} asks of the record. */
@ProcessFacade("revision")
public class RevisionProcess {

    static final String PROCESS = "picture-revision";

    private final RevisionRepository revisions;
    private final Clock clock;

    RevisionProcess(RevisionRepository revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Notes that the revision has come to its end, or has ended with its year. */
    public void close(String revisionId) {
        Revision revision = revisions.findById(UUID.fromString(revisionId)).orElseThrow();
        revisions.save(revision.ended(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
