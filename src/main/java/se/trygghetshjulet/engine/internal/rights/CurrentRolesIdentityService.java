package se.trygghetshjulet.engine.internal.rights;

import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Looks up the roles of whoever comes in anew for each request, whatever the caller remembers. */
public class CurrentRolesIdentityService extends IdentityServiceImpl {

    private final RolesOfTheDay roles;

    public CurrentRolesIdentityService(RolesOfTheDay roles) {
        this.roles = roles;
    }

    /** All other ways to set an authentication lead here. */
    @Override
    public void setAuthentication(Authentication given) {
        boolean somebody = given != null && given.getUserId() != null;
        super.setAuthentication(somebody ? roles.of(given) : given);
    }
}
