package se.trygghetshjulet.access.internal;

import java.util.List;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** Somebody who has signed in, and the password that they did it with: what one password opened, the next one closes. */
class AccountHolder extends User {

    private static final long serialVersionUID = 1L;

    private final String signedInWith;

    /** @param passwordHash as the account has it */
    AccountHolder(String personId, String passwordHash, String... authorities) {
        super(personId, passwordHash, AuthorityUtils.createAuthorityList(List.of(authorities)));
        this.signedInWith = passwordHash;
    }

    /** The hash of the password, also when Spring has taken the credentials away. */
    String signedInWith() {
        return signedInWith;
    }
}
