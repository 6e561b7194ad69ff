package se.trygghetshjulet.contact.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.access.Page;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.contact.ContactPoint;
import se.trygghetshjulet.contact.ContactView;
import se.trygghetshjulet.organisation.Organisation;

/** The contact point as officials see it: everybody reads it, and the coordinator changes it. */
@Controller
class ContactPage {

    private static final String PATH = "/kontaktpunkt";

    private final ContactPoint contactPoint;
    private final ContactBook book;
    private final Coordinators coordinators;
    private final Organisation organisation;

    ContactPage(ContactPoint contactPoint, ContactBook book, Coordinators coordinators, Organisation organisation) {
        this.contactPoint = contactPoint;
        this.book = book;
        this.coordinators = coordinators;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    String show(Authentication who, Model model) {
        return page(who, ContactDraft.of(contactPoint.view().contact(), book.newest()), Map.of(), model);
    }

    @PostMapping(PATH)
    ModelAndView change(Authentication who, @ModelAttribute ContactDraft draft, Model model) {
        if (!coordinators.includes(who.getName())) {
            throw new AccessDeniedException("Only the coordinator changes the contact point");
        }
        try {
            book.change(who.getName(), draft);
            return new ModelAndView("redirect:" + PATH + "?sparad");
        } catch (ContactRefused refused) {
            ContactDraft typed = new ContactDraft(
                    draft.function(), draft.telephone(), draft.email(), draft.address(), book.newest());
            return new ModelAndView(
                    page(who, typed, refused.faults(), model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private String page(Authentication who, ContactDraft draft, Map<String, String> faults, Model model) {
        ContactView now = contactPoint.view();
        model.addAttribute("now", now);
        model.addAttribute("gaps", coordinators.gaps());
        model.addAttribute("mayChange", coordinators.includes(who.getName()));
        model.addAttribute("draft", draft);
        model.addAttribute("faults", faults);
        model.addAttribute("history", history());
        return "kontaktpunkt";
    }

    /** What has held, newest first; what the municipality's file says came before everything. */
    private List<HistoryRow> history() {
        return Stream.concat(
                        book.changes().stream()
                                .map(change -> new HistoryRow(
                                        change.contact(),
                                        SwedishTime.dateOf(change.changedAt()).toString(),
                                        organisation.nameOf(change.changedBy()))),
                        Stream.of(new HistoryRow(organisation.contactPoint(), "Från början", "kommunens fil")))
                .toList();
    }

    /** Opens the page to everybody who has signed in. */
    @Configuration(proxyBeanMethods = false)
    static class Door {

        @Bean
        @Order(70)
        Page contactPage() {
            return Page.forEverybody(PATH, "Kontaktpunkt");
        }
    }
}
