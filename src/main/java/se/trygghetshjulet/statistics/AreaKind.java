package se.trygghetshjulet.statistics;

/** What kind of area a figure is about. */
public enum AreaKind {
    COUNTRY("riket"),
    COUNTY("län"),
    /** A police region (polisregion). */
    POLICE_REGION("polisregion"),
    /** Comparable municipalities taken together (kommungrupp). */
    GROUP("kommungrupp"),
    MUNICIPALITY("kommun"),
    /** A part of a municipality, such as a stadsområde, a school district or a place. */
    DISTRICT("delområde");

    private final String swedish;

    AreaKind(String swedish) {
        this.swedish = swedish;
    }

    /** The kind as people read it. */
    public String swedish() {
        return swedish;
    }
}
