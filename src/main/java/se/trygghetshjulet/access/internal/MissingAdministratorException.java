package se.trygghetshjulet.access.internal;

/** Outside the demo nobody could sign in, so the application refuses to start. */
class MissingAdministratorException extends RuntimeException {

    MissingAdministratorException() {
        super("Trygghetshjulet körs inte som demo och saknar administratör.");
    }
}
