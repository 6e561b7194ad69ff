package se.trygghetshjulet.access.internal;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.access.AccountWitness;

/** Makes passwords that nobody guesses and gives them to people, which witnesses are told of. */
@Component
class NewPasswords {

    /** 96 bits: sixteen characters that nobody guesses. */
    private static final int BYTES = 12;

    private final Accounts accounts;
    private final ObjectProvider<AccountWitness> witnesses;
    private final SecureRandom random = new SecureRandom();

    NewPasswords(Accounts accounts, ObjectProvider<AccountWitness> witnesses) {
        this.accounts = accounts;
        this.witnesses = witnesses;
    }

    /** @return the password, told now and never again */
    @Transactional
    public String give(String by, String personId) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        accounts.set(personId, password, false);
        witnesses.orderedStream().forEach(witness -> witness.passwordGiven(by, personId));
        return password;
    }
}
