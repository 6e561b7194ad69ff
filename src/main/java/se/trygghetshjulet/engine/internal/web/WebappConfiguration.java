package se.trygghetshjulet.engine.internal.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the engine's web applications to our door and our language. The order is the order of the walk inwards. */
@Configuration(proxyBeanMethods = false)
class WebappConfiguration {

    private static final int BEHIND_THE_DOOR = SecurityProperties.DEFAULT_FILTER_ORDER + 1;

    @Bean
    FilterRegistrationBean<Filter> secureTokenCookie() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>();
        registration.setName("secureTokenCookie");
        registration.setFilter(new SecureTokenCookie());
        registration.addUrlPatterns("/camunda/*");
        registration.setOrder(BEHIND_THE_DOOR);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> ownNonce() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>();
        registration.setName("ownNonce");
        registration.setFilter(new OwnNonce());
        registration.addUrlPatterns("/camunda/app/*");
        registration.setOrder(BEHIND_THE_DOOR);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> webappSignIn() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>();
        registration.setName("webappSignIn");
        registration.setFilter(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", WebappSignIn.class.getName()));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(BEHIND_THE_DOOR);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> engineErrorsInSwedish(ObjectMapper json) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>();
        registration.setName("engineErrorsInSwedish");
        registration.setFilter(new EngineErrorsInSwedish(json));
        registration.addUrlPatterns("/camunda/api/engine/*");
        registration.setOrder(BEHIND_THE_DOOR + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> onlyKnownRequests(ObjectMapper json) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>();
        registration.setName("onlyKnownRequests");
        registration.setFilter(new OnlyKnownRequests(json));
        registration.addUrlPatterns("/camunda/api/engine/*");
        registration.setOrder(BEHIND_THE_DOOR + 2);
        return registration;
    }
}
