package se.trygghetshjulet.agreement.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;

/** The record of the agreements: what each says and what has happened to it. */
@Component
class AgreementBook {

    private final AgreementRepository agreements;
    private final JdbcAggregateTemplate rows;
    private final Clock clock;

    AgreementBook(AgreementRepository agreements, JdbcAggregateTemplate rows, Clock clock) {
        this.agreements = agreements;
        this.rows = rows;
        this.clock = clock;
    }

    LocalDate today() {
        return SwedishTime.today(clock);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Agreement agreement(UUID id) {
        return agreements.findById(id).orElseThrow();
    }

    /** In the order they were created. */
    List<Agreement> all() {
        return rows.findAll(Query.empty().sort(Sort.by("number")), Agreement.class);
    }

    int nextNumber() {
        return agreements.nextNumber();
    }

    Agreement save(Agreement agreement) {
        return agreements.save(agreement);
    }

    /** Writes a row that is never changed. */
    <T> T add(T row) {
        return rows.insert(row);
    }

    /** The newest version; empty before somebody has written the first. */
    Optional<Terms> terms(UUID agreementId) {
        return newest(agreementId, "version", Terms.class);
    }

    /** The newest version of an agreement that has left its preparation. */
    Terms currentTerms(UUID agreementId) {
        return terms(agreementId).orElseThrow();
    }

    /** The newest answer to the newest version. */
    Optional<CounterpartAnswer> answer(UUID agreementId) {
        UUID current = terms(agreementId).map(Terms::id).orElse(null);
        return newest(agreementId, "recordedAt", CounterpartAnswer.class)
                .filter(answer -> answer.termsId().equals(current));
    }

    Optional<Signature> signature(UUID agreementId) {
        return Optional.ofNullable(rows.findById(agreementId, Signature.class));
    }

    /** Newest first. */
    List<Review> reviews(UUID agreementId) {
        return rows.findAll(of(agreementId).sort(Sort.by(Sort.Direction.DESC, "reviewedAt")), Review.class);
    }

    /**
     * The days of an agreement.
     *
     * @return empty while the agreement is being prepared
     */
    Optional<Course> course(Agreement agreement) {
        return terms(agreement.id())
                .filter(terms -> agreement.recordedOn() != null)
                .map(terms -> new Course(
                        agreement,
                        terms.validFrom(),
                        terms.validTo(),
                        agreement.recordedOn(),
                        reviews(agreement.id()).stream()
                                .findFirst()
                                .map(Review::reviewedOn)
                                .orElse(null)));
    }

    private <T> Optional<T> newest(UUID agreementId, String by, Class<T> type) {
        return rows
                .findAll(of(agreementId).sort(Sort.by(Sort.Direction.DESC, by)).limit(1), type)
                .stream()
                .findFirst();
    }

    private static Query of(UUID agreementId) {
        return Query.query(Criteria.where("agreementId").is(agreementId));
    }
}
