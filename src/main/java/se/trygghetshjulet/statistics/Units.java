package se.trygghetshjulet.statistics;

/** The units that the product knows what to do with. Any other unit is kept as it was written. */
public final class Units {

    public static final String COUNT = "antal";
    public static final String PER_100_000 = "per 100 000 invånare";
    public static final String PERCENT = "procent";

    private Units() {}
}
