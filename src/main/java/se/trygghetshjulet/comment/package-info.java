/** Comments (kommentarer): what people write to each other about a task, kept with the case. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Kommentarer",
        allowedDependencies = {"calendar", "engine", "notice", "organisation", "record"})
package se.trygghetshjulet.comment;
