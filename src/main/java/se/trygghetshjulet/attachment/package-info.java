/** Attachments (bilagor): files that people put to a task, checked on their way in and kept with the case. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Bilagor",
        allowedDependencies = {"engine", "record"})
package se.trygghetshjulet.attachment;
