package se.trygghetshjulet.access.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import se.trygghetshjulet.access.OpenPath;

/** The door for those whom nobody knows. It stands before the other one and lets through only what may be read. */
@Configuration(proxyBeanMethods = false)
class OpenDoor {

    /** Nothing runs on an open page, and nothing is sent from it. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain openDoor(HttpSecurity http, ObjectProvider<OpenPath> openPaths) throws Exception {
        return http.securityMatcher(at(openPaths.orderedStream().toList()))
                .authorizeHttpRequests(calls -> calls.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.METHOD_NOT_ALLOWED)))
                .build();
    }

    private static RequestMatcher at(List<OpenPath> paths) {
        PathPatternRequestMatcher.Builder patterns = PathPatternRequestMatcher.withDefaults();
        List<RequestMatcher> matchers = paths.stream()
                .flatMap(open -> Stream.of(open.path(), open.path() + "/**"))
                .<RequestMatcher>map(patterns::matcher)
                .toList();
        return matchers.isEmpty() ? nothing() : new OrRequestMatcher(matchers);
    }

    private static RequestMatcher nothing() {
        return new NegatedRequestMatcher(request -> true);
    }
}
