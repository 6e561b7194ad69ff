package se.trygghetshjulet.organisation;

import java.util.List;

/** The role ids that the process models use. They are the same in every municipality. */
public final class Roles {

    public static final String COORDINATOR = "coordinator";
    public static final String COMMUNITY_POLICE = "community-police";
    public static final String STEERING_CHAIR = "steering-chair";
    public static final String ANALYST = "analyst";
    public static final String CASE_OFFICER = "case-officer";
    public static final String SECTION_HEAD = "section-head";
    public static final String DEPARTMENT_HEAD = "department-head";
    public static final String CITY_DIRECTOR = "city-director";
    public static final String REGISTRAR = "registrar";
    public static final String COMMITTEE_SECRETARY = "committee-secretary";
    public static final String COMMUNICATIONS_CITY = "communications-city";
    public static final String COMMUNICATIONS_POLICE = "communications-police";
    public static final String OPERATOR = "operator";
    public static final String READER = "reader";

    private static final List<String> ALWAYS_NEEDED = List.of(
            COORDINATOR,
            COMMUNITY_POLICE,
            STEERING_CHAIR,
            ANALYST,
            CASE_OFFICER,
            REGISTRAR,
            COMMITTEE_SECRETARY,
            COMMUNICATIONS_CITY,
            COMMUNICATIONS_POLICE,
            OPERATOR,
            READER);
    private static final List<String> APPROVERS = List.of(SECTION_HEAD, DEPARTMENT_HEAD, CITY_DIRECTOR);

    private Roles() {}

    /** The roles that every municipality must have, whatever its size. */
    public static List<String> alwaysNeeded() {
        return ALWAYS_NEEDED;
    }

    /** The roles that an approval chain is made of, lowest first. */
    public static List<String> approvers() {
        return APPROVERS;
    }
}
