package se.trygghetshjulet.effort.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.effort.EffortView;
import se.trygghetshjulet.effort.Efforts;

@Component
class RecordedEfforts implements Efforts {

    private final EffortBook book;

    RecordedEfforts(EffortBook book) {
        this.book = book;
    }

    @Override
    public List<EffortView> ongoing() {
        return book.ongoing().stream()
                .map(effort -> new EffortView(
                        effort.id(),
                        effort.number(),
                        Optional.ofNullable(effort.cycleId()),
                        effort.kind(),
                        effort.title(),
                        effort.startsOn(),
                        Optional.ofNullable(effort.endsOn())))
                .toList();
    }
}
