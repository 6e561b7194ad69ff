package se.trygghetshjulet.deputy.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.notice.StandIns;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Person;

/** Tells the post who reads an absent person's mail today. */
@Component
class DeputiesGetMail implements StandIns {

    private final Deputies deputies;
    private final Clock clock;

    DeputiesGetMail(Deputies deputies, Clock clock) {
        this.deputies = deputies;
        this.clock = clock;
    }

    @Override
    public List<String> standInsFor(String personId) {
        return deputies.deputiesOf(personId, SwedishTime.today(clock)).stream()
                .map(Person::id)
                .toList();
    }
}
