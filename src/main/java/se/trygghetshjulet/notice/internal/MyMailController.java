package se.trygghetshjulet.notice.internal;

import java.time.format.DateTimeFormatter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where each person chooses how to get mail. */
@Controller
class MyMailController {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private final Choices choices;
    private final Addresses addresses;
    private final MailSettings settings;

    MyMailController(Choices choices, Addresses addresses, MailSettings settings) {
        this.choices = choices;
        this.addresses = addresses;
        this.settings = settings;
    }

    @GetMapping(NoticePages.MY_MAIL)
    String show(Authentication who, Model model) {
        model.addAttribute(
                "address", addresses.mail(Addressee.person(who.getName())).orElse(""));
        model.addAttribute("opens", CLOCK.format(settings.opens()));
        model.addAttribute("closes", CLOCK.format(settings.closes()));
        model.addAttribute("choices", MailChoice.values());
        model.addAttribute("chosen", choices.of(who.getName()));
        return "min-post";
    }

    @PostMapping(NoticePages.MY_MAIL)
    String choose(Authentication who, @RequestParam("val") MailChoice choice) {
        choices.choose(who.getName(), choice);
        return "redirect:" + NoticePages.MY_MAIL + "?sparat";
    }
}
