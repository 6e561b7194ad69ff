package se.trygghetshjulet.access.internal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
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

    /** 96 bits: sixteen characters that nobody guesses. */
    private static final int PASSWORD_BYTES = 12;

    private final Accounts accounts;
    private final Organisation organisation;
    private final SecureRandom random = new SecureRandom();

    AccountsController(Accounts accounts, Organisation organisation) {
        this.accounts = accounts;
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
    String newPassword(@RequestParam("person") String personId, Model model) {
        if (organisation.people().stream().noneMatch(person -> person.id().equals(personId))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        accounts.set(personId, password, false);
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
