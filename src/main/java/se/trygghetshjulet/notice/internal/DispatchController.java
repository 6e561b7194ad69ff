package se.trygghetshjulet.notice.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.organisation.Roles;

/** The page Utskick: what goes to whom, what does not and why, and what a person can do about it. */
@Controller
class DispatchController {

    private static final String ONE = NoticePages.DISPATCH + "/{id}";
    private static final int LONGEST_REASON = 500;
    private static final int LAST_PAGE = 100_000;

    private final DispatchList list;
    private final DeliveryRows deliveries;
    private final MailView mails;
    private final PostStatus status;
    private final DispatchDesk desk;

    DispatchController(
            DispatchList list, DeliveryRows deliveries, MailView mails, PostStatus status, DispatchDesk desk) {
        this.list = list;
        this.deliveries = deliveries;
        this.mails = mails;
        this.status = status;
        this.desk = desk;
    }

    @GetMapping(NoticePages.DISPATCH)
    String list(
            Authentication who,
            @RequestParam(name = "visa", defaultValue = "NOW") DispatchList.Choice choice,
            @RequestParam(name = "sida", defaultValue = "0") int page,
            Model model) {
        int shown = Math.min(Math.max(page, 0), LAST_PAGE);
        List<DispatchList.Row> rows = list.of(choice, shown);
        model.addAttribute("choice", choice);
        model.addAttribute("choices", tabs());
        model.addAttribute("rows", rows);
        model.addAttribute("page", shown);
        model.addAttribute("more", rows.size() == DispatchList.PAGE_SIZE);
        model.addAttribute("relaySet", status.relaySet());
        model.addAttribute("held", heldBecause(operator(who)));
        model.addAttribute("operator", operator(who));
        model.addAttribute("confirmable", status.confirmable() && operator(who));
        model.addAttribute("redirectedTo", status.redirectedTo().orElse(""));
        model.addAttribute("trouble", status.trouble().map(Trouble::of).orElse(null));
        return "utskick";
    }

    /** The names of settings are for those who set them. */
    private String heldBecause(boolean operator) {
        return status.heldBecause()
                .map(reason -> operator
                        ? reason
                        : "All post hålls kvar. Den driftansvariga ser på den här sidan varför, och vad som ska göras.")
                .orElse("");
    }

    private List<Tab> tabs() {
        Map<DeliveryState, Long> numbers = status.numbers();
        return Arrays.stream(DispatchList.Choice.values())
                .map(choice -> new Tab(
                        choice.name(),
                        choice.label(),
                        choice.states().stream().mapToLong(numbers::get).sum()))
                .toList();
    }

    @GetMapping(ONE)
    String one(@PathVariable UUID id, Model model) {
        Delivery delivery = deliveries.find(id).orElseThrow(DispatchController::notFound);
        model.addAttribute("id", id);
        model.addAttribute("rows", list.ofNotice(delivery.noticeId()));
        model.addAttribute("attempts", list.attempts(id));
        model.addAttribute("mail", mails.of(delivery).orElse(null));
        model.addAttribute("canStop", delivery.state().pending());
        model.addAttribute("canSendAgain", delivery.state().ended());
        return "utskick-ett";
    }

    /** The mail itself. It runs nothing and reaches nothing, whatever has come into it. */
    @GetMapping(value = ONE + "/brev", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> html(@PathVariable UUID id) {
        String html = deliveries
                .find(id)
                .flatMap(mails::of)
                .map(MailView.Shown::html)
                .orElseThrow(DispatchController::notFound);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .body(html);
    }

    @PostMapping(ONE + "/stoppa")
    ModelAndView stop(
            Authentication who,
            @PathVariable UUID id,
            @RequestParam(name = "skal", defaultValue = "") String reason,
            Model model) {
        return fault(reason)
                .map(fault -> refused(id, fault, reason, model))
                .orElseGet(() -> back(id, desk.stop(who.getName(), id, reason.strip()) ? "stoppat" : "forsent"));
    }

    @PostMapping(ONE + "/igen")
    ModelAndView sendAgain(
            Authentication who,
            @PathVariable UUID id,
            @RequestParam(name = "skal", defaultValue = "") String reason,
            Model model) {
        return fault(reason)
                .map(fault -> refused(id, fault, reason, model))
                .orElseGet(() -> back(id, desk.sendAgain(who.getName(), id, reason.strip()) ? "igen" : "pavag"));
    }

    @PostMapping(NoticePages.DISPATCH + "/bekrafta")
    String confirm(Authentication who) {
        if (!operator(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        desk.confirmEnvironment(who.getName(), "Bekräftat på sidan Utskick");
        return "redirect:" + NoticePages.DISPATCH + "?bekraftat";
    }

    private static Optional<String> fault(String reason) {
        if (reason.isBlank()) {
            return Optional.of("Skriv varför. Skälet sparas i granskningsspåret.");
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of("Skriv högst " + LONGEST_REASON + " tecken.")
                : Optional.empty();
    }

    private ModelAndView refused(UUID id, String fault, String reason, Model model) {
        String view = one(id, model);
        model.addAttribute("fault", fault);
        model.addAttribute("reason", reason);
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static ModelAndView back(UUID id, String message) {
        return new ModelAndView("redirect:" + NoticePages.DISPATCH + "/" + id + "?" + message);
    }

    private static boolean operator(Authentication who) {
        return who.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + Roles.OPERATOR));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    record Tab(String id, String label, long number) {}

    /** What is wrong with the relay; the times are Swedish. */
    record Trouble(String sentence, String since, String next) {

        static Trouble of(RelayState.Trouble trouble) {
            return new Trouble(
                    trouble.sentence(), DispatchList.minute(trouble.since()), DispatchList.minute(trouble.tryAt()));
        }
    }
}
