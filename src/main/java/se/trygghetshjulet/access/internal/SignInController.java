package se.trygghetshjulet.access.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;

/** The sign-in page. In the demo it lists everybody, so that one click shows the product through their eyes. */
@Controller
class SignInController {

    /** The year at a glance, with what waits for the reader on top. */
    private static final String START = "redirect:/hjulet";

    private final Organisation organisation;
    private final DemoMode demo;

    SignInController(Organisation organisation, DemoMode demo) {
        this.organisation = organisation;
        this.demo = demo;
    }

    @GetMapping("/")
    String start(Authentication who) {
        return Accounts.ADMINISTRATOR.equals(who.getName()) ? "redirect:/konton" : START;
    }

    @GetMapping(SecurityConfiguration.SIGN_IN)
    String signIn(Model model) {
        model.addAttribute("demo", demo.active());
        if (demo.active()) {
            model.addAttribute("people", people());
            model.addAttribute("demoPassword", DemoPassword.VALUE);
        }
        return "logga-in";
    }

    private List<DemoPerson> people() {
        return organisation.people().stream().map(this::demoPerson).toList();
    }

    private DemoPerson demoPerson(Person person) {
        String roles =
                organisation.rolesOf(person.id()).stream().map(Role::name).collect(Collectors.joining(" · "));
        return new DemoPerson(
                person.id(),
                person.name(),
                roles,
                organisation.unit(person.unit()).name());
    }

    record DemoPerson(String id, String name, String roles, String unit) {}
}
