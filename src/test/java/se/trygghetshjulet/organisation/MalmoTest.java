package se.trygghetshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.calendar.DueRule;
import se.trygghetshjulet.calendar.Meeting;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.calendar.Wheel;

@DisplayName("Malmö stad som den levereras")
class MalmoTest {

    private final MunicipalityFile file = MunicipalityFile.load("malmo");
    private final Organisation malmo = file.organisation();

    @Test
    void startsWithoutWarnings() {
        assertThat(file.warnings()).isEmpty();
        assertThat(malmo.vacantRoles()).isEmpty();
    }

    @Test
    void hasThirteenUnitsAndThePolice() {
        assertThat(malmo.units()).filteredOn(unit -> unit.party() == Party.CITY).hasSize(13);
        assertThat(malmo.units())
                .filteredOn(unit -> unit.party() == Party.POLICE)
                .extracting(Unit::id)
                .containsExactly("police");
        assertThat(malmo.contributingUnits()).hasSize(14);
    }

    @Test
    void everyUnitHasSomeoneResponsible() {
        assertThat(malmo.units()).allSatisfy(unit -> assertThat(malmo.holders(unit.responsibleRole()))
                .isNotEmpty());
    }

    @Test
    void theBusinessKeyIsTheMunicipalityAndTheYear() {
        assertThat(malmo.municipality().businessKey(2027)).isEqualTo("malmo-2027");
        assertThat(malmo.municipality().rhythm()).isEqualTo(Rhythm.ANNUAL);
        assertThat(malmo.unit(malmo.municipality().leadingUnit()).name()).isEqualTo("Stadskontoret");
        assertThat(malmo.municipality().leadingCommittee()).isEqualTo("Kommunstyrelsen");
        assertThat(malmo.partyName(Party.POLICE)).isEqualTo("Polisområde Malmö");
    }

    @Test
    void theSteeringGroupHasFiveChiefsTheDirectorAndThePolice() {
        assertThat(malmo.steeringGroup())
                .hasSize(7)
                .startsWith("safety-director")
                .endsWith("police-chief");
        assertThat(malmo.steeringGroup())
                .filteredOn(role -> role.startsWith("chief."))
                .hasSize(5);
        assertThat(malmo.rolesOf("trygghetsdirektor"))
                .extracting(Role::id)
                .containsExactly(Roles.STEERING_CHAIR, "safety-director");
    }

    @Test
    void aQuorumNeedsFourMembersAndBothParties() {
        List<String> city = malmo.steeringGroup().subList(0, 6);

        assertThat(malmo.hasQuorum(city)).isFalse();
        assertThat(malmo.hasQuorum(List.of(city.get(0), city.get(1), city.get(2), "police-chief")))
                .isTrue();
        assertThat(malmo.hasQuorum(List.of(city.get(0), city.get(1), "police-chief")))
                .isFalse();
        assertThat(malmo.hasQuorum(List.of(city.get(0), city.get(1), "police-chief", "unit.police")))
                .isFalse();
        assertThat(malmo.hasQuorum(List.of(city.get(0), city.get(1), city.get(1), "police-chief")))
                .isFalse();
    }

    @Test
    void noOneWhoWritesOrApprovesAReportHoldsAnotherOfThoseRoles() {
        assertThat(malmo.approvalChain())
                .containsExactly(Roles.SECTION_HEAD, Roles.DEPARTMENT_HEAD, Roles.CITY_DIRECTOR);
        List<String> people = Stream.concat(Stream.of(Roles.CASE_OFFICER), malmo.approvalChain().stream())
                .flatMap(role -> malmo.holders(role).stream())
                .map(Person::id)
                .toList();

        assertThat(people).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void goesByTheWayWithAWorkingGroup() {
        assertThat(malmo.decisionOrder()).isEqualTo("med arbetsutskott");
        assertThat(malmo.organ("kf").name()).isEqualTo("Kommunfullmäktige");
    }

    @Test
    void aDiaryNumberIsCheckedInWhole() {
        DiaryNumberPattern pattern = malmo.diaryNumberPattern();

        assertThat(pattern.matches(pattern.example())).isTrue();
        assertThat(pattern.matches("STK-2027-123 och mer")).isFalse();
        assertThat(pattern.matches("")).isFalse();
    }

    @Test
    void everyCityOfficialEscalatesToTheCityDirectorAndThePoliceToTheirChief() {
        assertThat(malmo.people())
                .filteredOn(person -> !person.id().equals("lasare"))
                .allSatisfy(person -> {
                    boolean police = malmo.unit(person.unit()).party() == Party.POLICE;
                    assertThat(top(person)).isEqualTo(police ? "polisomradeschef" : "stadsdirektor");
                });
        assertThat(malmo.deputyOf("samordnare")).get().extracting(Person::id).isEqualTo("bitradande-samordnare");
        assertThat(malmo.deputyOf("stadsdirektor")).isEmpty();
    }

    @Test
    void noPersonIsReal() {
        assertThat(malmo.people()).allSatisfy(person -> {
            assertThat(person.name()).endsWith("(demo)");
            assertThat(person.email()).endsWith(".example");
        });
        assertThat(malmo.units()).extracting(Unit::mailbox).allMatch(mailbox -> mailbox.endsWith(".example"));
    }

    @Test
    void anUnknownIdIsNamed() {
        assertThatThrownBy(() -> malmo.role("x"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("The municipality malmo has no role 'x'");
        assertThatThrownBy(() -> malmo.holders("x")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> malmo.person("x")).hasMessageContaining("person 'x'");
        assertThatThrownBy(() -> malmo.unit("x")).hasMessageContaining("unit 'x'");
        assertThatThrownBy(() -> malmo.organ("x")).hasMessageContaining("organ 'x'");
    }

    @Test
    void theCalendarHasMeetingsOfEveryOrganInFourYearsAndASummerGap() {
        for (Organ organ : malmo.organs()) {
            Set<Integer> years = new HashSet<>();
            file.meetingCalendar()
                    .meetings(organ.id())
                    .forEach(meeting -> years.add(meeting.date().getYear()));
            assertThat(years).containsExactlyInAnyOrder(2025, 2026, 2027, 2028);
            assertThat(file.meetingCalendar().meetings(organ.id()))
                    .noneMatch(meeting -> meeting.date().getMonthValue() == 7);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028})
    void theMatterOfJuneIsPreparedBeforeTheSummerAndDecidedAfterIt(int year) {
        List<Meeting> chain = file.meetingCalendar()
                .chain(List.of("ksau", "ks", "kf"), LocalDate.of(year, 6, 1))
                .orElseThrow();

        assertThat(chain).extracting(meeting -> meeting.date().getMonthValue()).containsExactly(6, 8, 9);
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028})
    void theStepsUntilThePlanAreDueInOrderAndBeforeTheReportIsDrafted(int year) {
        List<LocalDate> dates = Wheel.steps().stream()
                .filter(key -> key.startsWith("situational") || key.startsWith("prior") || key.startsWith("action"))
                .map(key -> ((DueRule.FixedDate) file.wheel().rule(key)).inCycle(year))
                .map(file.workingDays()::onOrAfter)
                .toList();
        LocalDate ksau = file.meetingCalendar()
                .onOrAfter("ksau", LocalDate.of(year, 6, 1))
                .orElseThrow()
                .date();
        LocalDate drafted = ((DueRule.BeforeMeeting) file.wheel().rule("political-decision", "draft"))
                .from(ksau, file.workingDays());

        assertThat(dates).isSorted().doesNotHaveDuplicates();
        assertThat(dates.get(dates.size() - 1)).isBefore(drafted);
    }

    @Test
    void theReportIsApprovedStepByStepBeforeTheMeeting() {
        List<Integer> daysBefore = Stream.of(
                        "draft", "approve-section", "approve-department", "approve-director", "register")
                .map(task -> (DueRule.BeforeMeeting) file.wheel().rule("political-decision", task))
                .map(DueRule.BeforeMeeting::workingDays)
                .toList();

        assertThat(daysBefore).containsExactly(20, 17, 15, 13, 10);
    }

    @Test
    void theMinutesAreDueWithinTheLawAfterEveryMeeting() {
        DueRule.AfterMeeting rule = (DueRule.AfterMeeting) file.wheel().rule("political-decision", "adjust-minutes");

        assertThat(malmo.organs())
                .allSatisfy(organ -> assertThat(file.meetingCalendar().meetings(organ.id()))
                        .allSatisfy(meeting -> assertThat(rule.from(meeting.date(), file.workingDays()))
                                .isBeforeOrEqualTo(StatutoryPeriods.minutesAdjustedBy(meeting.date()))));
    }

    @Test
    void theFollowUpsOpenInOctoberAndInJanuaryOfTheNextYear() {
        assertThat(file.wheel().opens("annual-cycle.half-year-follow-up", 2027)).isEqualTo("2027-10-01");
        assertThat(file.wheel().opens("annual-cycle.full-year-follow-up", 2027)).isEqualTo("2028-01-10");
    }

    private String top(Person person) {
        return malmo.superiorOf(person.id()).map(this::top).orElse(person.id());
    }
}
