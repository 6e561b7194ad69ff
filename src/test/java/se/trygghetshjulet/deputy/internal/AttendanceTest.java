package se.trygghetshjulet.deputy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.organisation.MunicipalityFile;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.UnattendedRole;
import se.trygghetshjulet.organisation.UnattendedRole.Cause;

/** The roles of Malmö that nobody looks after in July 2027. */
class AttendanceTest {

    private static final Organisation MALMO = MunicipalityFile.load("malmo").organisation();

    @Test
    void everyRoleIsLookedAfterWhileNobodyIsAway() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void aRoleWhoseOnlyHolderIsAwayWithoutADeputyIsAGapOnExactlyThoseDays() {
        assertThat(gaps(away("registrator", null, 5, 9))).containsExactly(gap("registrar", 5, 9));
    }

    @Test
    void aDeputyClosesTheGapAndOnlyForTheDaysTheyStandIn() {
        assertThat(gaps(away("registrator", null, 5, 9), away("registrator", "namndsekreterare", 7, 12)))
                .containsExactly(gap("registrar", 5, 6));
    }

    @Test
    void aDeputyWhoIsAwayThemselvesLooksAfterNothing() {
        assertThat(gaps(away("registrator", "namndsekreterare", 5, 9), away("namndsekreterare", "handlaggare", 8, 15)))
                .as("a deputy of a deputy does not stand in for the first")
                .containsExactly(gap("registrar", 8, 9));
    }

    @Test
    void twoDeputiesAtOnceAreTwoChancesThatOneIsThere() {
        assertThat(gaps(
                        away("registrator", "namndsekreterare", 5, 9),
                        away("registrator", "handlaggare", 5, 9),
                        away("namndsekreterare", "analytiker", 1, 31)))
                .isEmpty();
    }

    @Test
    void aDeputyWhoIsNoLongerInTheFileIsNobody() {
        assertThat(gaps(away("registrator", "slutat", 5, 9))).containsExactly(gap("registrar", 5, 9));
    }

    @Test
    void anAbsenceThatBeganEarlierAndEndsLaterIsReportedForTheDaysAskedAbout() {
        LocalDate june = LocalDate.of(2027, 6, 1);
        Absence longer = absence("registrator", null, june, LocalDate.of(2027, 9, 1));
        assertThat(gaps(longer)).containsExactly(gap("registrar", 1, 31));
    }

    @Test
    void aCalledOffAbsenceIsNone() {
        assertThat(gaps(away("registrator", null, 5, 9).ended("registrator", Instant.EPOCH)))
                .isEmpty();
    }

    @Test
    void aRoleWithoutHolderIsVacantAllTheTime() {
        Organisation vacant = spy(MALMO);
        doReturn(List.of()).when(vacant).holders("analyst");
        assertThat(new Attendance(vacant, List.of()).gaps(day(1), day(31)))
                .containsExactly(new UnattendedRole(MALMO.role("analyst"), day(1), day(31), Cause.VACANT));
    }

    private static List<UnattendedRole> gaps(Absence... absences) {
        return new Attendance(MALMO, Stream.of(absences).toList()).gaps(day(1), day(31));
    }

    private static UnattendedRole gap(String role, int from, int until) {
        return new UnattendedRole(MALMO.role(role), day(from), day(until), Cause.AWAY);
    }

    private static Absence away(String person, String deputy, int from, int until) {
        return absence(person, deputy, day(from), day(until));
    }

    private static Absence absence(String person, String deputy, LocalDate from, LocalDate until) {
        return new Absence(
                UUID.randomUUID(),
                person,
                deputy,
                from,
                until,
                Reason.HOLIDAY,
                person,
                Instant.EPOCH,
                null,
                null,
                null);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 7, day);
    }
}
