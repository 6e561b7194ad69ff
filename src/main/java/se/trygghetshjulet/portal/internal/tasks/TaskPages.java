package se.trygghetshjulet.portal.internal.tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.access.MenuCount;
import se.trygghetshjulet.access.Page;
import se.trygghetshjulet.engine.Worklist;

/** Who may open the list of tasks. What is in it follows from the reader's roles of the day. */
@Configuration(proxyBeanMethods = false)
class TaskPages {

    static final String PATH = "/uppgifter";

    @Bean
    @Order(1)
    Page taskListPage() {
        return Page.forEverybody(PATH, "Mina uppgifter");
    }

    @Bean
    MenuCount tasksThatWait(Worklist worklist) {
        return new MenuCount() {
            @Override
            public String path() {
                return PATH;
            }

            @Override
            public int waitingFor(String person) {
                return worklist.waiting(person).tasks();
            }
        };
    }
}
