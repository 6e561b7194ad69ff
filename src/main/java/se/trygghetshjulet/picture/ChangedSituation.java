package se.trygghetshjulet.picture;

import java.util.Optional;
import java.util.UUID;

/** Why a picture was given a new version while its year went on. Those who revise implement it; the forms ask. */
public interface ChangedSituation {

    /** What had changed, as it was written; empty for a picture that no revision has made. */
    Optional<String> behind(UUID pictureId);
}
