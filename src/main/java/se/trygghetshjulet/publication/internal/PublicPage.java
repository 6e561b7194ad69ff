package se.trygghetshjulet.publication.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.access.OpenPath;
import se.trygghetshjulet.contact.ContactPoint;
import se.trygghetshjulet.contact.ContactView;

/** The page for everybody. Shut unless the municipality has opened it, and then it answers as if it were not there. */
@Controller
class PublicPage {

    private static final String PATH = "/offentligt";

    /** A reader may have the page as it was some minutes ago; a crowd of readers then costs little. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Publications publications;
    private final ContactPoint contact;
    private final boolean open;

    PublicPage(
            Publications publications,
            ContactPoint contact,
            @Value("${trygghetshjulet.public-page.enabled:false}") boolean open) {
        this.publications = publications;
        this.contact = contact;
        this.open = open;
    }

    @GetMapping(PATH)
    ModelAndView show(Model model, HttpServletResponse response) {
        if (!open) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            return new ModelAndView("offentligt-stangt", HttpStatus.NOT_FOUND);
        }
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
        ContactView reached = contact.view();
        model.addAttribute("summary", publications.newest().orElse(null));
        model.addAttribute("contact", reached.published() ? reached.contact() : null);
        return new ModelAndView("offentligt");
    }

    @Configuration(proxyBeanMethods = false)
    static class Door {

        @Bean
        OpenPath publicPage() {
            return new OpenPath(PATH);
        }
    }
}
