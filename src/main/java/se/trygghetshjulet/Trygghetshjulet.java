package se.trygghetshjulet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Trygghetshjulet {

    public static void main(String[] args) {
        SpringApplication.run(Trygghetshjulet.class, args);
    }
}
