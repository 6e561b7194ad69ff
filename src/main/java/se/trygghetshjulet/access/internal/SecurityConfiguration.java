package se.trygghetshjulet.access.internal;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import se.trygghetshjulet.access.Page;

/**
 * The one door. Everything is denied unless a line here opens it; the engine's web applications stand behind it and
 * have no sign-in of their own.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGN_IN = "/logga-in";
    private static final String SIGN_OUT = "/logga-ut";
    private static final String WEBAPPS = "/camunda/**";
    private static final String OWN_PAGES =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** Tasklist's own sign-out button. */
    private static final String WEBAPP_SIGN_OUT = "/camunda/api/admin/auth/user/default/logout";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    /** PostgreSQL has no place for NUL, and no keyboard has a key for it. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    SecurityFilterChain theDoor(
            HttpSecurity http,
            Accounts accounts,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            ObjectProvider<Page> pages,
            @Value("${trygghetshjulet.metrics.token:}") String metricsToken)
            throws Exception {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        RequestMatcher webapps = PathPatternRequestMatcher.withDefaults().matcher(WEBAPPS);
        RequestMatcher webappApi = PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**");
        RequestMatcher metrics = PathPatternRequestMatcher.withDefaults().matcher(ScrapeToken.METRICS);
        return http.authenticationProvider(new ThrottledSignIn(passwords, throttle))
                .addFilterAfter(new CurrentRoles(accounts), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new ScrapeToken(metricsToken), CurrentRoles.class)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(SIGN_IN, "/tillganglighet", "/stil/**", "/actuator/health/**", "/favicon.ico")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, ScrapeToken.METRICS)
                        .hasAnyAuthority(ScrapeToken.AUTHORITY, Authorities.OPERATOR, Authorities.ADMINISTRATOR)
                        .requestMatchers("/camunda/api/admin/setup/**", "/camunda/api/admin/auth/user/*/login/*")
                        .denyAll()
                        .requestMatchers("/camunda/app/admin/**")
                        .hasAuthority(Authorities.ADMINISTRATOR)
                        .requestMatchers("/camunda/app/cockpit/**", "/camunda/api/cockpit/**")
                        .hasAnyAuthority(Authorities.OPERATOR, Authorities.ADMINISTRATOR)
                        .requestMatchers("/konton", "/konton/**")
                        .hasAuthority(Authorities.ADMINISTRATOR)
                        .requestMatchers("/", "/meny", "/klocka", WEBAPPS)
                        .authenticated())
                .authorizeHttpRequests(paths -> {
                    pages.orderedStream().forEach(page -> open(page, paths));
                    paths.anyRequest().denyAll();
                })
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("konto")
                        .passwordParameter("losenord")
                        .defaultSuccessUrl("/", false)
                        .failureHandler(failure()))
                .logout(out -> out.logoutRequestMatcher(signOut()).logoutSuccessHandler((request, response, who) -> {
                    if (request.getRequestURI().endsWith(SIGN_OUT)) {
                        response.sendRedirect(request.getContextPath() + SIGN_IN + "?utloggad");
                    } else {
                        response.setStatus(HttpStatus.NO_CONTENT.value());
                    }
                }))
                // The web applications bring their own CSRF token and content policy for their paths.
                .csrf(csrf -> csrf.ignoringRequestMatchers(webapps))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(webapps), new CacheControlHeadersWriter()))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(webapps), new ContentSecurityPolicyHeaderWriter(OWN_PAGES))))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(entry(new OrRequestMatcher(webappApi, metrics)))
                                .accessDeniedHandler(denied()))
                .build();
    }

    private static void open(
            Page page, AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        var path = paths.requestMatchers(page.path(), page.path() + "/**");
        if (page.roles().isEmpty()) {
            path.authenticated();
        } else {
            path.hasAnyAuthority(page.roles().stream().map(Authorities::of).toArray(String[]::new));
        }
    }

    /** A page sends its reader to the sign-in; a call from a page, or from a machine, must see that it is not let in. */
    private static AuthenticationEntryPoint entry(RequestMatcher calls) {
        AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
        AuthenticationEntryPoint status = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return (request, response, failure) ->
                (calls.matches(request) ? status : signIn).commence(request, response, failure);
    }

    /** Lets the page that tells of it know why. */
    private static AccessDeniedHandler denied() {
        return (request, response, why) -> {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
            response.sendError(HttpStatus.FORBIDDEN.value());
        };
    }

    private static RequestMatcher signOut() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        RequestMatcher own = paths.matcher(HttpMethod.POST, SIGN_OUT);
        RequestMatcher webapp = paths.matcher(HttpMethod.POST, WEBAPP_SIGN_OUT);
        return request -> own.matches(request) || webapp.matches(request);
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, failure) -> response.sendRedirect(
                request.getContextPath() + SIGN_IN + (failure instanceof LockedException ? "?vanta" : "?fel"));
    }
}
