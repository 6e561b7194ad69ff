package se.trygghetshjulet.portal.internal.runs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.access.MenuCount;
import se.trygghetshjulet.access.Page;
import se.trygghetshjulet.engine.Faults;
import se.trygghetshjulet.organisation.Roles;

/** Who may open the page Processläge: those who lead the work, and those who keep the product running. */
@Configuration(proxyBeanMethods = false)
class RunPages {

    static final String PATH = "/processlage";
    static final String ONE = PATH + "/{run:[A-Za-z0-9-]{1,64}}";

    @Bean
    @Order(35)
    Page runsPage() {
        return Page.forRoles(PATH, "Processläge", Roles.COORDINATOR, Roles.STEERING_CHAIR, Roles.OPERATOR);
    }

    /** What stands still waits for operations, and for nobody else. */
    @Bean
    MenuCount faultsThatWait(Faults faults, Retries retries) {
        return new MenuCount() {
            @Override
            public String path() {
                return PATH;
            }

            @Override
            public int waitingFor(String person) {
                return retries.mayTry(person) ? faults.number() : 0;
            }
        };
    }
}
