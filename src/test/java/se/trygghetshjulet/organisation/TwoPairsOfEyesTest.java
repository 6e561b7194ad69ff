package se.trygghetshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("När två ska ha sett på saken")
class TwoPairsOfEyesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);
    private static final Organisation MALMO = MunicipalityFile.load("malmo").organisation();

    private final Deputies deputies = mock(Deputies.class);

    @BeforeEach
    void theRegistrarStandsInForTheCoordinator() {
        when(deputies.countAsOne(any(), any(), any())).thenCallRealMethod();
        when(deputies.coveredBy("registrator", TODAY)).thenReturn(List.of(MALMO.person("samordnare")));
    }

    @Test
    @DisplayName("räknas en ersättare och den som är borta som en, åt båda hållen")
    void aDeputyIsNoSecondPairOfEyes() {
        assertThat(deputies.countAsOne("registrator", "samordnare", TODAY)).isTrue();
        assertThat(deputies.countAsOne("samordnare", "registrator", TODAY)).isTrue();
        assertThat(deputies.countAsOne("samordnare", "samordnare", TODAY)).isTrue();
    }

    @Test
    @DisplayName("räknas två som inte ersätter varandra som två")
    void othersAreTwo() {
        assertThat(deputies.countAsOne("samordnare", "chef-fritid", TODAY)).isFalse();
    }
}
