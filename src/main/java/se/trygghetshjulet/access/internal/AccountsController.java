package se.trygghetshjulet.access.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;

/** Where the administrator lets the people of the organisation register in: a new password, shown once. */
@Controller
class AccountsController {

    private final Accounts accounts;
    private final Organisation organisation;
    private final NewPasswords passwords;

    AccountsController(Accounts accounts, Organisation organisation, NewPasswords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.organisation = organisation;
    }

    @GetMapping("/konton")
    String list(Model model) {
        Set<String> present = accounts.present();
        model.addAttribute("people", people(present));
        return "konton";
    }

    /** Answers with the page itself and not a redirect, so that the password is in no address, log or session. */
    @PostMapping("/konton")
    String newPassword(@RequestParam("person") String personId, Authentication who, Model model) {
        if (organisation.people().stream().noneMatch(person -> person.id().equals(personId))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String password = passwords.give(who.getName(), personId);
        model.addAttribute("changed", organisation.person(personId).name());
        model.addAttribute("password", password);
        return list(model);
    }

    private List<Row> people(Set<String> present) {
        return organisation.people().stream()
                .map(person -> new Row(
                        person.id(),
                        person.name(),
                        organisation.rolesOf(person.id()).stream()
                                .map(Role::name)
                                .collect(Collectors.joining(" · ")),
                        present.contains(person.id())))
                .toList();
    }

    record Row(String id, String name, String roles, boolean canSignIn) {}
}
