package se.trygghetshjulet.agreement.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.agreement.CounterpartType;
import se.trygghetshjulet.organisation.Organisation;

/** In the demo, and there only: enters what is publicly known of the municipality's agreements, once. */
@Component
class DemoAgreements {

    private static final String BY = "demo";

    private final DemoMode demo;
    private final boolean wanted;
    private final Organisation organisation;
    private final AgreementBook book;
    private final AgreementProcess process;
    private final ObjectMapper json;

    /** @param wanted whether the demo begins with agreements; the tests of the year do without */
    DemoAgreements(
            DemoMode demo,
            @Value("${trygghetshjulet.demo.agreements:true}") boolean wanted,
            Organisation organisation,
            AgreementBook book,
            AgreementProcess process,
            ObjectMapper json) {
        this.demo = demo;
        this.wanted = wanted;
        this.organisation = organisation;
        this.book = book;
        this.process = process;
        this.json = json;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void enterOnce() {
        if (demo.active() && wanted && book.all().isEmpty()) {
            known().forEach(this::enter);
        }
    }

    void enter(Known known) {
        Agreement created = Agreement.created(
                book.nextNumber(), known.title, known.counterpart, known.counterpartType, null, book.now(), BY);
        Terms terms = new Terms(
                UUID.randomUUID(),
                created.id(),
                1,
                known.kind,
                known.title,
                known.counterpart,
                known.counterpartType,
                null,
                known.purposes,
                known.areas,
                known.content,
                known.validFrom,
                known.validTo,
                false,
                BY,
                book.now());
        Signature signature = new Signature(
                created.id(),
                terms.id(),
                known.signedOn,
                known.citySigner,
                known.counterpartSigner,
                known.fileReference,
                BY,
                book.now());
        process.enter(created, terms, signature);
        process.begin(created, true);
    }

    /** None when nothing is known of the municipality. */
    List<Known> known() {
        ClassPathResource file = new ClassPathResource(
                "demo/agreements-%s.json".formatted(organisation.municipality().id()));
        if (!file.exists()) {
            return List.of();
        }
        try (InputStream content = file.getInputStream()) {
            return json.readValue(content, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An agreement as the file describes it. */
    record Known(
            Kind kind,
            String title,
            String counterpart,
            CounterpartType counterpartType,
            String purposes,
            String areas,
            String content,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate signedOn,
            String citySigner,
            String counterpartSigner,
            String fileReference) {}
}
