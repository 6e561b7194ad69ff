package se.trygghetshjulet.engine;

/** The command line that moves running instances to the models of this program, instead of running the product. */
public final class MigrationOptions {

    /** Moves every running instance, or with a value, {@code =action-plan,follow-up}, those of some models. */
    public static final String MIGRATE = "migrate-instances";

    /** Beside {@link #MIGRATE}: says what would happen and changes nothing. */
    public static final String DRY_RUN = "dry-run";

    private MigrationOptions() {}
}
