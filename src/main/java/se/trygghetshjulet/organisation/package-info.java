/** Who the municipality is: its units, roles and people, its steering group and the path of its decisions. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"calendar"})
package se.trygghetshjulet.organisation;
