package se.trygghetshjulet.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up the roles of whoever comes in anew for each request: a deputy has an absent person's roles on certain days,
 * whenever they signed in. The session keeps what it had.
 */
class CurrentRoles extends OncePerRequestFilter {

    private final Accounts accounts;

    CurrentRoles(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof UsernamePasswordAuthenticationToken who) {
            SecurityContext current = SecurityContextHolder.createEmptyContext();
            current.setAuthentication(withCurrentRoles(who));
            SecurityContextHolder.setContext(current);
        }
        chain.doFilter(request, response);
    }

    private Authentication withCurrentRoles(UsernamePasswordAuthenticationToken who) {
        String[] authorities = accounts.authorities(who.getName()).orElse(new String[0]);
        UsernamePasswordAuthenticationToken current = UsernamePasswordAuthenticationToken.authenticated(
                who.getPrincipal(), who.getCredentials(), AuthorityUtils.createAuthorityList(authorities));
        current.setDetails(who.getDetails());
        return current;
    }
}
