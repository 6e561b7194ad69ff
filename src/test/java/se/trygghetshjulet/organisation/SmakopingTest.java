package se.trygghetshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Småköping visar att inget gäller bara Malmö")
class SmakopingTest {

    @TempDir
    private Path directory;

    private final MunicipalityFile file = MunicipalityFile.load("smakoping");
    private final Organisation smakoping = file.organisation();

    @Test
    void hasFourUnitsAndThePoliceAndOneOfThemDoesNotContribute() {
        assertThat(smakoping.units())
                .filteredOn(unit -> unit.party() == Party.CITY)
                .hasSize(4);
        assertThat(smakoping.contributingUnits())
                .extracting(Unit::id)
                .containsExactly("utbildning", "omsorg", "samhallsbyggnad", "police");
    }

    @Test
    void makesAFullCycleEverySecondYear() {
        assertThat(smakoping.municipality().rhythm()).isEqualTo(Rhythm.BIENNIAL);
    }

    @Test
    void doesWithoutNamingItsCountyBoard() {
        assertThat(smakoping.municipality().countyBoard()).isEmpty();
        assertThat(MunicipalityFile.load("malmo").organisation().municipality().countyBoard())
                .isEqualTo("Länsstyrelsen Skåne");
    }

    @Test
    void goesByTheWayWithoutAWorkingGroup() {
        assertThat(smakoping.decisionOrder()).isEqualTo("utan arbetsutskott");
        assertThat(smakoping.organs()).extracting(Organ::id).containsExactly("ks", "kf");
    }

    @Test
    void oneChiefApprovesAloneAndTheRolesOfTheOthersDoNotExist() {
        assertThat(smakoping.approvalChain()).containsExactly(Roles.CITY_DIRECTOR);
        assertThat(smakoping.roles()).extracting(Role::id).doesNotContain(Roles.SECTION_HEAD, Roles.DEPARTMENT_HEAD);
    }

    @Test
    void aRoleMayHaveSeveralHoldersInOrderAndAPersonSeveralRoles() {
        assertThat(smakoping.holders("unit.utbildning")).extracting(Person::id).containsExactly("rektor", "skolchef");
        assertThat(smakoping.rolesOf("samordnare"))
                .extracting(Role::id)
                .containsExactly("coordinator", "analyst", "case-officer", "operator", "unit.kommunledning");
    }

    @Test
    void aVacantRoleIsAWarningAndNotAFault() {
        assertThat(smakoping.vacantRoles()).extracting(Role::id).containsExactly("chief.samhallsbyggnad");
        assertThat(file.warnings())
                .containsExactly("Rollen ”Chef, Samhällsbyggnadsförvaltningen” (chief.samhallsbyggnad) är vakant.");
    }

    @Test
    void closesOnItsOwnDays() {
        assertThat(file.workingDays().isWorkingDay(LocalDate.of(2027, 12, 23))).isFalse();
        assertThat(file.workingDays().isWorkingDay(LocalDate.of(2031, 12, 23))).isFalse();
        assertThat(file.workingDays().isWorkingDay(LocalDate.of(2027, 5, 7))).isFalse();
        assertThat(file.workingDays().isWorkingDay(LocalDate.of(2027, 5, 10))).isTrue();
    }
}
