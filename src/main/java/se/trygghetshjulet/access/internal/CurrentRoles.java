package se.trygghetshjulet.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up whoever comes in anew for each request: a deputy has an absent person's roles on certain days, whenever they
 * signed in, and a new password signs its holder out wherever the old one was used. The session keeps the roles it had.
 */
class CurrentRoles extends OncePerRequestFilter {

    private final Accounts accounts;
    private final LogoutHandler signOut = new SecurityContextLogoutHandler();

    CurrentRoles(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof UsernamePasswordAuthenticationToken who) {
            authorities(who).ifPresentOrElse(roles -> act(who, roles), () -> signOut.logout(request, response, who));
        }
        chain.doFilter(request, response);
    }

    /** Empty for whoever is no longer let in. */
    private Optional<String[]> authorities(UsernamePasswordAuthenticationToken who) {
        return Optional.of(who.getPrincipal())
                .map(AccountHolder.class::cast)
                .filter(accounts::isStillOf)
                .flatMap(holder -> accounts.authorities(holder.getUsername()));
    }

    private static void act(UsernamePasswordAuthenticationToken who, String[] roles) {
        UsernamePasswordAuthenticationToken current = UsernamePasswordAuthenticationToken.authenticated(
                who.getPrincipal(), who.getCredentials(), AuthorityUtils.createAuthorityList(roles));
        current.setDetails(who.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(current);
        SecurityContextHolder.setContext(context);
    }
}
