package se.trygghetshjulet.organisation;

/**
 * The municipality that runs the cycle.
 *
 * @param id short id in lower case, such as {@code malmo}
 * @param name the name people use, such as Malmö stad
 * @param leadingUnit the id of the unit that leads the work and writes the official reports
 * @param leadingCommittee the committee that leads the work, lag 2023:196 § 13
 * @param countyBoard the county administrative board, such as Länsstyrelsen Skåne; empty when the file does not name it
 * @param rhythm how often a full cycle is made
 */
public record Municipality(
        String id, String name, String leadingUnit, String leadingCommittee, String countyBoard, Rhythm rhythm) {

    /** The business key of a cycle, such as {@code malmo-2027}. */
    public String businessKey(int year) {
        return id + "-" + year;
    }
}
