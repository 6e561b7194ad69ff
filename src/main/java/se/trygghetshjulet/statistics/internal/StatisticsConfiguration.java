package se.trygghetshjulet.statistics.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.access.Page;
import se.trygghetshjulet.organisation.Roles;

/** The page for those who look after figures, and the setting that says which municipalities are alike. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComparableMunicipalities.class)
class StatisticsConfiguration {

    @Bean
    @Order(50)
    Page statisticsPage() {
        return Page.forRoles(StatisticsController.PATH, "Statistik", Roles.COORDINATOR, Roles.ANALYST);
    }
}
