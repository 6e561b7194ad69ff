/** Time as a municipality counts it: working days, statutory periods, the meeting calendar and the wheel of the year. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Kalender",
        allowedDependencies = {})
package se.trygghetshjulet.calendar;
