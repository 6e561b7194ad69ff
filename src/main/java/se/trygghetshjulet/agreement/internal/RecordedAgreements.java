package se.trygghetshjulet.agreement.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.agreement.AgreementView;
import se.trygghetshjulet.agreement.Agreements;
import se.trygghetshjulet.agreement.Standing;

@Component
class RecordedAgreements implements Agreements {

    private final AgreementBook book;

    RecordedAgreements(AgreementBook book) {
        this.book = book;
    }

    @Override
    public List<AgreementView> all() {
        LocalDate today = book.today();
        return book.all().stream()
                .map(agreement -> view(agreement, today))
                .sorted(Comparator.comparing(AgreementView::standing)
                        .thenComparing(AgreementView::end, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(AgreementView::number))
                .toList();
    }

    private AgreementView view(Agreement agreement, LocalDate today) {
        Optional<Terms> terms = book.terms(agreement.id());
        Optional<Course> course = book.course(agreement);
        Optional<Signature> signature = book.signature(agreement.id());
        return new AgreementView(
                agreement.id(),
                agreement.number(),
                agreement.replacesId() == null
                        ? null
                        : book.agreement(agreement.replacesId()).number(),
                agreement.title(),
                agreement.counterpart(),
                agreement.counterpartType(),
                terms.map(Terms::purposes).orElse(null),
                terms.map(Terms::areas).orElse(null),
                terms.map(Terms::validFrom).orElse(null),
                course.map(Course::end).or(() -> terms.map(Terms::validTo)).orElse(null),
                signature.map(Signature::signedOn).orElse(null),
                signature.map(Signature::fileReference).orElse(null),
                standing(agreement, course, today));
    }

    private static Standing standing(Agreement agreement, Optional<Course> course, LocalDate today) {
        if (agreement.state() == State.WITHDRAWN) {
            return Standing.WITHDRAWN;
        }
        return course.map(days -> days.standing(today)).orElse(Standing.PREPARING);
    }
}
