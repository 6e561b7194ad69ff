package se.trygghetshjulet.benchmark;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts the counter between the application and its connection pool. */
@TestConfiguration(proxyBeanMethods = false)
class CountedDatabase {

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new CountingDataSource(database) : bean;
            }
        };
    }
}
