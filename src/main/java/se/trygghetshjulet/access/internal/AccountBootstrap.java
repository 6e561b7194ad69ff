package se.trygghetshjulet.access.internal;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;

/** Sees to it that somebody can sign in, and that a demo account never outlives the demo. */
@Component
class AccountBootstrap implements SmartInitializingSingleton {

    private static final int SHORTEST_SECRET = 12;

    private final Accounts accounts;
    private final Organisation organisation;
    private final DemoMode demo;
    private final String administratorPassword;

    AccountBootstrap(
            Accounts accounts,
            Organisation organisation,
            DemoMode demo,
            @Value("${trygghetshjulet.admin-password:}") String administratorPassword) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.demo = demo;
        this.administratorPassword = administratorPassword;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demo.active()) {
            openTheDemo();
        } else {
            accounts.removeDemoAccounts();
            requireAdministrator();
        }
    }

    private void openTheDemo() {
        Set<String> present = accounts.present();
        List<String> missing = organisation.people().stream()
                .map(Person::id)
                .filter(person -> !present.contains(person))
                .toList();
        if (!missing.isEmpty()) {
            accounts.setAll(missing, DemoPassword.VALUE, true);
        }
    }

    private void requireAdministrator() {
        boolean exists = accounts.present().contains(Accounts.ADMINISTRATOR);
        if (administratorPassword.isBlank() && exists) {
            return;
        }
        if (administratorPassword.length() < SHORTEST_SECRET) {
            throw new MissingAdministratorException();
        }
        if (!accounts.matches(Accounts.ADMINISTRATOR, administratorPassword)) {
            accounts.set(Accounts.ADMINISTRATOR, administratorPassword, false);
        }
    }
}
