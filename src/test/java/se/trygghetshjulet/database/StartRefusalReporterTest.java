package se.trygghetshjulet.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("Den som startar programmet eller ett av dess kommandon")
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalReporterTest {

    private final StartRefusalReporter reporter = new StartRefusalReporter();

    @ParameterizedTest
    @CsvSource({
        "08001, Databasen svarar inte:",
        "08006, Databasen svarar inte:",
        "28P01, Databasen släpper inte in programmet:",
        "3D000, Databasen i SPRING_DATASOURCE_URL finns inte på servern:"
    })
    @DisplayName("får en mening om vad som är fel med databasen och vad som hjälper")
    void isToldWhatIsWrongWithTheDatabase(String state, String sentence, CapturedOutput output) {
        assertThat(reporter.reportException(new IllegalStateException(new SQLException("Connection refused", state))))
                .isTrue();
        assertThat(output.getErr())
                .startsWith(sentence)
                .endsWith("och försök igen.\n")
                .doesNotContain("refused");
    }

    @Test
    @DisplayName("får veta att databasen hör till en annan utgåva")
    void isToldThatTheDatabaseBelongsToAnotherEdition(CapturedOutput output) {
        FlywayValidateException failure =
                new FlywayValidateException(new ErrorDetails(CoreErrorCode.CHECKSUM_MISMATCH, "other"), "other");

        assertThat(reporter.reportException(failure)).isTrue();
        assertThat(output.getErr()).startsWith("Databasens tabeller stämmer inte med den här utgåvan");
    }

    @Test
    @DisplayName("får Spring Boots egen rapport om allt annat")
    void isLeftToOthersWhenItIsSomethingElse(CapturedOutput output) {
        assertThat(reporter.reportException(new IllegalStateException(new SQLException("a fault of ours", "42P01"))))
                .isFalse();
        assertThat(reporter.reportException(new SQLException("no state"))).isFalse();
        assertThat(output.getErr()).isEmpty();
    }
}
