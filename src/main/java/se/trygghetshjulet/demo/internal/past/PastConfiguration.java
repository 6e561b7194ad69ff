package se.trygghetshjulet.demo.internal.past;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.demo.internal.TimeKeeper;
import se.trygghetshjulet.demo.internal.TimeKeeper.Beginning;
import se.trygghetshjulet.engine.Rehearsal;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.statistics.FigureFiles;

/** A demo with a past, when {@code trygghetshjulet.demo.filled} asks for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("trygghetshjulet.demo.filled")
class PastConfiguration {

    /** @throws IllegalStateException outside the demo, where the past is what people have done */
    @Bean
    StoryFile story(DemoMode demo, Organisation organisation) {
        if (!demo.active()) {
            throw new IllegalStateException("Bara demon kan fyllas med en påhittad historia."
                    + " Ta bort inställningen trygghetshjulet.demo.filled.");
        }
        return StoryFile.of(organisation.municipality().id());
    }

    @Bean
    DemoPast past(StoryFile story) {
        return story.ofTheLastYear();
    }

    @Bean
    Beginning beginning(DemoPast past) {
        return new Beginning(past.firstDay());
    }

    @Bean
    Filling filling(
            StoryFile story,
            DemoPast past,
            Rehearsal people,
            Organisation organisation,
            Cycles cycles,
            WorkingDays workingDays,
            MeetingCalendar calendar,
            FigureFiles figures,
            TimeKeeper time) {
        return new Filling(story, past, people, organisation, cycles, workingDays, calendar, figures, time::moveTo);
    }

    @Bean
    FillingAtStart fillingAtStart(Filling filling, TimeKeeper time, DemoPast past) {
        return new FillingAtStart(filling, time, past);
    }
}
