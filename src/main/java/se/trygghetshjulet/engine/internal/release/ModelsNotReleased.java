package se.trygghetshjulet.engine.internal.release;

/** The models are changed but carry the tag of a release that is deployed already; the start stops before anything is changed. */
class ModelsNotReleased extends RuntimeException {

    ModelsNotReleased(ReleaseTag tag) {
        super("Processmodellerna bär versionen %s, som redan är driftsatt i den här databasen med annat innehåll."
                .formatted(tag));
    }
}
