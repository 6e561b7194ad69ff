/** What somebody outside the year proposes to a unit, and how it lies in the unit's form until it is taken or struck. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Förslag",
        allowedDependencies = {"engine"})
package se.trygghetshjulet.proposal;
