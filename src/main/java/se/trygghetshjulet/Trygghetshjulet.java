package se.trygghetshjulet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the application. Modules name their beans freely: two rooms may each have a {@code ReportText}. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Trygghetshjulet {

    public static void main(String[] args) {
        SpringApplication.run(Trygghetshjulet.class, args);
    }
}
