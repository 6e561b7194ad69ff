package se.trygghetshjulet.statistics.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.access.Page;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.statistics.internal.kolada.KoladaSettings;

/**
 * Everybody who has signed in may look at figures; those who look after them let files in. The setting says which
 * municipalities are alike.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ComparableMunicipalities.class, KoladaSettings.class})
class StatisticsConfiguration {

    /** Before the page itself, which would open every path below it. */
    @Bean
    @Order(48)
    Page incomingFiles() {
        return Page.forRoles(ImportController.FILES, "", Roles.COORDINATOR, Roles.ANALYST);
    }

    @Bean
    @Order(49)
    Page rowsLeftOut() {
        return Page.forRoles(StatisticsController.EDITION, "", Roles.COORDINATOR, Roles.ANALYST);
    }

    @Bean
    @Order(50)
    Page statisticsPage() {
        return Page.forEverybody(StatisticsController.PATH, "Statistik");
    }
}
