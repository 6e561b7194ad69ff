package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.trygghetshjulet.organisation.Subject;

/** Stands in for the plan and the report, whatever modules are there: a known text, and a memory of what was decided. */
@TestConfiguration(proxyBeanMethods = false)
class FakeSubjects {

    @Bean
    static BeanDefinitionRegistryPostProcessor onlyFakeSubjects() {
        return new BeanDefinitionRegistryPostProcessor() {
            @Override
            public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
                ConfigurableListableBeanFactory beans = (ConfigurableListableBeanFactory) registry;
                Arrays.stream(beans.getBeanNamesForType(DecisionSubject.class, true, false))
                        .forEach(registry::removeBeanDefinition);
                for (Subject subject : Subject.values()) {
                    registry.registerBeanDefinition(
                            "fake" + subject, new RootBeanDefinition(Fake.class, () -> new Fake(subject)));
                }
            }

            @Override
            public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
                // the definitions are all there is to change
            }
        };
    }

    record Told(UUID subjectId, boolean approved, LocalDate decidedOn, String reason) {}

    static class Fake implements DecisionSubject {

        private final Subject subject;
        private final List<Told> told = new ArrayList<>();

        Fake(Subject subject) {
            this.subject = subject;
        }

        @Override
        public Subject subject() {
            return subject;
        }

        @Override
        public ReportDraft draft(UUID subjectId) {
            return new ReportDraft(
                    "Åtgärdsplan 2027",
                    "Planen svarar mot årets lägesbild.",
                    "Kommunstyrelsen antar åtgärdsplanen.\nKommunstyrelsen ger stadskontoret i uppdrag att följa upp den.",
                    "Lägesbilden pekar ut tre problem.",
                    "Stadskontoret bedömer att åtgärderna är rimliga.");
        }

        @Override
        public void decided(UUID subjectId, boolean approved, LocalDate decidedOn, String reason) {
            told.add(new Told(subjectId, approved, decidedOn, reason));
        }

        /** What the subject was told about the id. */
        List<Told> told(UUID subjectId) {
            return told.stream()
                    .filter(one -> one.subjectId().equals(subjectId))
                    .toList();
        }
    }
}
