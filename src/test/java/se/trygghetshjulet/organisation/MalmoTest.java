package se.trygghetshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MalmoTest {

    private final MunicipalityFile malmo = MunicipalityFile.load("malmo");

    @Test
    void theFileStartsWithoutWarnings() {
        assertThat(malmo.warnings()).isEmpty();
    }
}
