package se.trygghetshjulet.deputy.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.TakeOvers;
import se.trygghetshjulet.engine.TaskReturns;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.UnattendedRole;

/** The page where people say who is away and who stands in. */
@Controller
class DeputyController {

    /** How far ahead the coordinator is told of a role that nobody will look after. */
    private static final int WARN_DAYS = 60;

    private final AbsenceBook book;
    private final AbsenceList list;
    private final Registrars registrars;
    private final Deputies deputies;
    private final TakeOvers takeOvers;
    private final TaskReturns returns;
    private final Organisation organisation;
    private final Clock clock;

    DeputyController(
            AbsenceBook book,
            AbsenceList list,
            Registrars registrars,
            Deputies deputies,
            TakeOvers takeOvers,
            TaskReturns returns,
            Organisation organisation,
            Clock clock) {
        this.book = book;
        this.list = list;
        this.registrars = registrars;
        this.deputies = deputies;
        this.takeOvers = takeOvers;
        this.returns = returns;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping(DeputyPage.PATH)
    String show(Authentication who, Model model) {
        String standing = organisation.people().stream()
                .filter(person -> person.id().equals(who.getName()))
                .findFirst()
                .flatMap(Person::deputy)
                .orElse("");
        String today = today().toString();
        return page(who, new AbsenceDraft(who.getName(), standing, today, today, ""), Map.of(), model);
    }

    @PostMapping(DeputyPage.PATH)
    ModelAndView register(Authentication who, @ModelAttribute AbsenceDraft draft, Model model) {
        AbsenceDraft typed = complete(draft);
        try {
            book.register(who.getName(), typed);
            return new ModelAndView("redirect:" + DeputyPage.PATH + "?registrerad");
        } catch (AbsenceRefused refused) {
            return new ModelAndView(
                    page(who, typed, refused.faults(), model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @PostMapping(DeputyPage.PATH + "/{id}/avsluta")
    String end(Authentication who, @PathVariable UUID id) {
        return "redirect:" + DeputyPage.PATH + (ended(who.getName(), id) ? "?avslutad" : "?redan");
    }

    private boolean ended(String actor, UUID id) {
        try {
            boolean ended = book.end(actor, id);
            if (ended) {
                returns.takeBack();
            }
            return ended;
        } catch (OptimisticLockingFailureException inTheSameMoment) {
            return false;
        }
    }

    /** Asked by the task list, which then offers the button. */
    @GetMapping(DeputyPage.PATH + "/uppgift/{task}")
    @ResponseBody
    Map<String, Boolean> task(Authentication who, @PathVariable("task") String taskId) {
        return Map.of("mayTakeOver", takeOvers.mayTakeOver(taskId, who.getName()));
    }

    private String page(Authentication who, AbsenceDraft draft, Map<String, String> faults, Model model) {
        String reader = who.getName();
        model.addAttribute("draft", draft);
        model.addAttribute("faults", faults);
        model.addAttribute(
                "absent",
                registrars.mayRegisterFor(reader).stream().map(this::choice).toList());
        model.addAttribute("people", organisation.people());
        model.addAttribute(
                "reasons",
                Stream.of(Reason.values())
                        .map(reason -> new Choice(reason.name(), reason.swedish()))
                        .toList());
        model.addAttribute("today", today());
        model.addAttribute("rows", list.currentAndComing(reader));
        model.addAttribute("over", list.over(reader));
        model.addAttribute("gaps", registrars.isCoordinator(reader) ? gaps() : List.of());
        return "ersattare";
    }

    private Choice choice(Person person) {
        String suggestion = organisation
                .deputyOf(person.id())
                .map(deputy -> " – ersättare i kommunens fil: " + deputy.name())
                .orElse("");
        return new Choice(person.id(), person.name() + suggestion);
    }

    private List<UnattendedRole> gaps() {
        return deputies.unattended(today(), today().plusDays(WARN_DAYS));
    }

    private LocalDate today() {
        return SwedishTime.today(clock);
    }

    /** A field that the browser left out is one that was left empty. */
    private static AbsenceDraft complete(AbsenceDraft draft) {
        return new AbsenceDraft(
                orEmpty(draft.person()),
                orEmpty(draft.deputy()),
                orEmpty(draft.from()),
                orEmpty(draft.until()),
                orEmpty(draft.reason()));
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    /** What may be chosen in a list. */
    record Choice(String id, String text) {}
}
