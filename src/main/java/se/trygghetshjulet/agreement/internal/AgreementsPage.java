package se.trygghetshjulet.agreement.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.trygghetshjulet.access.Page;
import se.trygghetshjulet.agreement.Agreements;

/** The register of agreements (9 §): what holds, what is about to expire, and what has. */
@Controller
class AgreementsPage {

    private static final String PATH = "/overenskommelser";

    private final Agreements agreements;

    AgreementsPage(Agreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("agreements", agreements.all());
        return "overenskommelser";
    }

    /** Opens the page to everybody who has signed in: agreements are public documents. */
    @Configuration(proxyBeanMethods = false)
    static class Door {

        @Bean
        @Order(60)
        Page agreementsPage() {
            return Page.forEverybody(PATH, "Överenskommelser");
        }
    }
}
