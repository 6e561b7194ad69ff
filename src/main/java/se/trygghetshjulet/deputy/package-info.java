/** Who stands in for whom while somebody is away (ersättare), and which roles nobody looks after. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Ersättare",
        allowedDependencies = {"access", "calendar", "engine", "notice", "organisation", "record"})
package se.trygghetshjulet.deputy;
