package se.trygghetshjulet;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the application. */
@SpringBootApplication
public class Trygghetshjulet {

    public static void main(String[] args) {
        SpringApplication.run(Trygghetshjulet.class, args);
    }

    /** The only source of time; tests and the demo put another one in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
