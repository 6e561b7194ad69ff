package se.trygghetshjulet.contact.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.contact.ContactPoint;
import se.trygghetshjulet.contact.ContactView;
import se.trygghetshjulet.organisation.Organisation;

@Component
class RecordedContactPoint implements ContactPoint {

    private final ContactBook book;
    private final Coordinators coordinators;
    private final Organisation organisation;

    RecordedContactPoint(ContactBook book, Coordinators coordinators, Organisation organisation) {
        this.book = book;
        this.coordinators = coordinators;
        this.organisation = organisation;
    }

    @Override
    public ContactView view() {
        Optional<ContactChange> newest = book.changes().stream().findFirst();
        return new ContactView(
                newest.map(ContactChange::contact).orElseGet(organisation::contactPoint),
                newest.map(ContactChange::changedAt).map(SwedishTime::dateOf),
                coordinators.holders(),
                coordinators.deputies(),
                coordinators.attendedToday());
    }
}
