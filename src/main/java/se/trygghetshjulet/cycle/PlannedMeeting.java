package se.trygghetshjulet.cycle;

import java.time.LocalDate;
import se.trygghetshjulet.organisation.Subject;

/** A meeting at which a year plans to have a matter taken up. */
public record PlannedMeeting(Subject subject, String organ, LocalDate heldOn) {}
