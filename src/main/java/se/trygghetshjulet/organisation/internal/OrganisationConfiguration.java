package se.trygghetshjulet.organisation.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.calendar.Wheel;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.organisation.MunicipalityFile;
import se.trygghetshjulet.organisation.Organisation;

/** Gives the parts of the municipality's file as beans. */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationConfiguration.class);

    @Bean
    MunicipalityFile municipalityFile(@Value("${trygghetshjulet.municipality:malmo}") String location) {
        MunicipalityFile file = MunicipalityFile.load(location);
        file.warnings().forEach(LOG::warn);
        return file;
    }

    @Bean
    Organisation organisation(MunicipalityFile file) {
        return file.organisation();
    }

    @Bean
    WorkingDays workingDays(MunicipalityFile file) {
        return file.workingDays();
    }

    @Bean
    MeetingCalendar meetingCalendar(MunicipalityFile file) {
        return file.meetingCalendar();
    }

    @Bean
    Wheel wheel(MunicipalityFile file) {
        return file.wheel();
    }
}
