/** Post that is never lost: what people must be told is queued with the work itself and mailed at a decent hour. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Utskick",
        allowedDependencies = {"access", "calendar", "engine", "organisation", "record"})
package se.trygghetshjulet.notice;
