package se.trygghetshjulet.portal.internal.attached;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.trygghetshjulet.access.Page;
import se.trygghetshjulet.document.ReadingRights;

/** Where the files of a case are read: by those who may read the year's documents. */
@Configuration(proxyBeanMethods = false)
class AttachmentPages {

    static final String PATH = "/bilagor";

    @Bean
    Page attachmentPage(ReadingRights reading) {
        return new Page(PATH, "", reading.openTo());
    }
}
