package se.trygghetshjulet.organisation;

import java.util.List;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.calendar.Wheel;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.organisation.internal.MunicipalityLoader;

/**
 * Everything that a municipality's file says. In the application its parts are beans of their own; tests can load a file
 * without Spring.
 *
 * @param warnings Swedish sentences about what should be mended but stops nothing, such as a vacant role
 */
public record MunicipalityFile(
        Organisation organisation,
        WorkingDays workingDays,
        MeetingCalendar meetingCalendar,
        Wheel wheel,
        List<String> warnings) {

    /**
     * Reads and checks a file.
     *
     * @param location a name, such as {@code malmo} for {@code municipality/malmo.yaml} on the classpath, or a location
     *     with a scheme, such as {@code file:/etc/trygghetshjulet/kommun.yaml}
     * @throws InvalidMunicipalityException when the file is missing or has faults
     */
    public static MunicipalityFile load(String location) {
        return MunicipalityLoader.load(location);
    }
}
