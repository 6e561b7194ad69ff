package se.trygghetshjulet.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.agreement.CounterpartType;
import se.trygghetshjulet.organisation.MunicipalityFile;

@DisplayName("Demons överenskommelser")
class DemoAgreementsTest {

    private final DemoMode demo = mock(DemoMode.class);
    private final AgreementBook book = mock(AgreementBook.class);
    private final AgreementProcess process = mock(AgreementProcess.class);

    @Test
    void malmoBeginsWithTheAgreementWithThePolice() {
        DemoAgreements agreements = agreements("malmo", true);
        assertThat(agreements.known()).singleElement().satisfies(known -> {
            assertThat(known.counterpartType()).isEqualTo(CounterpartType.POLICE);
            assertThat(known.validFrom()).isEqualTo(LocalDate.of(2023, 1, 1));
            assertThat(known.validTo()).isEqualTo(LocalDate.of(2027, 12, 31));
        });
        agreements.enterOnce();
        verify(process).begin(any(), eq(true));
    }

    @Test
    void areEnteredOnceAndOnlyInTheDemo() {
        agreements("malmo", false).enterOnce();
        DemoAgreements again = agreements("malmo", true);
        when(book.all())
                .thenReturn(List.of(Agreement.created(
                        1, "En som finns", "Polisen", CounterpartType.POLICE, null, Instant.EPOCH, "samordnare")));
        again.enterOnce();
        verify(process, never()).begin(any(), eq(true));
    }

    @Test
    void anotherMunicipalityBeginsWithNone() {
        assertThat(agreements("smakoping", true).known()).isEmpty();
    }

    private DemoAgreements agreements(String municipality, boolean active) {
        when(demo.active()).thenReturn(active);
        when(book.now()).thenReturn(Instant.EPOCH);
        return new DemoAgreements(
                demo,
                true,
                MunicipalityFile.load(municipality).organisation(),
                book,
                process,
                new ObjectMapper().registerModule(new JavaTimeModule()));
    }
}
