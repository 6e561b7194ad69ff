package se.trygghetshjulet.portal.internal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.trygghetshjulet.contact.ContactPoint;

/**
 * The accessibility statement (tillgänglighetsredogörelse) that lag (2018:1937) demands: open to anybody, also without
 * signing in. What it claims is what the browser tests measure; change it with them.
 */
@Controller
class AccessibilityController {

    private final ContactPoint contact;

    AccessibilityController(ContactPoint contact) {
        this.contact = contact;
    }

    @GetMapping("/tillganglighet")
    String show(Model model) {
        model.addAttribute("contact", contact.view().contact());
        return "tillganglighet";
    }
}
