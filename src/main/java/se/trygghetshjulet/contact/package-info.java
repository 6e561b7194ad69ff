/** The contact point of the coordination function (11–12 §§): how it is reached, who holds it, and what it was before. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Kontaktpunkt",
        allowedDependencies = {"access", "calendar", "organisation", "record"})
package se.trygghetshjulet.contact;
