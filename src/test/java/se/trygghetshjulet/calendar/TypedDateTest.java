package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @Test
    void aDayIsReadAlsoWithSpacesAroundIt() {
        assertThat(TypedDate.of(" 2027-02-28 ")).contains(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i morgon", "2027-02-30", "27-02-28", "28/2 2027", "+999999999-12-31", "-2027-02-28"})
    void whatIsNoDayOfTheCalendarIsNotRead(String typed) {
        assertThat(TypedDate.of(typed)).isEmpty();
    }
}
