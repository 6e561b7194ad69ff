package se.trygghetshjulet.access.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import se.trygghetshjulet.organisation.Organisation;

/** Gives every page what its frame ({@code ram.html}) shows, and Tasklist the same menu. */
@Controller
@ControllerAdvice
class PageFrame {

    private final Menu menu;
    private final Organisation organisation;

    PageFrame(Menu menu, Organisation organisation) {
        this.menu = menu;
        this.organisation = organisation;
    }

    @ModelAttribute("menu")
    List<Menu.Item> menu(Authentication who, HttpServletRequest request) {
        return who == null || brokenDown(request) ? List.of() : menu.of(who);
    }

    /** The page that says that something has gone wrong must not need what has gone wrong. */
    private static boolean brokenDown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && HttpStatus.valueOf(status).is5xxServerError();
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    @ModelAttribute("signedInAs")
    String signedInAs(Authentication who) {
        return who == null ? "" : organisation.nameOf(who.getName());
    }

    @ModelAttribute("municipality")
    String municipality() {
        return organisation.municipality().name();
    }

    @GetMapping("/meny")
    @ResponseBody
    List<Menu.Item> asData(Authentication who) {
        return menu.of(who);
    }
}
