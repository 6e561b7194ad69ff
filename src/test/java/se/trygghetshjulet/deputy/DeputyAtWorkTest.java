package se.trygghetshjulet.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.TakeOvers;
import se.trygghetshjulet.engine.TaskEscalation;
import se.trygghetshjulet.engine.TaskReturns;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AskedUnits;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.SameMoment;
import se.trygghetshjulet.testing.TestClock;

/** The one who answers for grundskola is away in February 2027; the one who answers for fritid stands in. */
@ProductTest
class DeputyAtWorkTest {

    private static final String CONTRIBUTE = "situational-picture.contribute";
    private static final String ROLE = "unit.grundskola";
    private static final String ABSENT = "ansvarig-grundskola";
    private static final String DEPUTY = "ansvarig-fritid";
    private static final String SUPERIOR = "chef-grundskola";
    private static final String OUTSIDER = "registrator";
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 12);

    @LocalServerPort
    private int port;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Deputies deputies;

    @Autowired
    private TaskReturns returns;

    @Autowired
    private TaskEscalation escalation;

    @Autowired
    private TakeOvers takeOvers;

    @Autowired
    private AuditTrail trail;

    private Task task;

    @BeforeEach
    void grundskolaIsAskedForItsContribution() {
        AskedUnits.ask(engine, jdbc, clock, officials, "grundskola", "police");
        task = officials.task(CONTRIBUTE, ROLE);
        assertThat(task.getAssignee()).isEqualTo(ABSENT);
    }

    @AfterEach
    void everybodyIsBack() {
        AskedUnits.forget(engine, jdbc, clock);
    }

    @Test
    void theDeputyFindsTakesOpensAndSubmitsTheAbsentPersonsTaskInTheirOwnNameForThem() {
        assertThat(inMyGroup(DEPUTY)).isEmpty();
        away(ABSENT, DEPUTY, AskedUnits.MONDAY, FRIDAY);

        assertThat(inMyGroup(DEPUTY)).containsExactly(task.getId());
        assertThat(takeOvers.mayTakeOver(task.getId(), DEPUTY)).isTrue();
        assertThat(takeOvers.mayTakeOver(task.getId(), OUTSIDER)).isFalse();
        assertThat(takeOvers.mayTakeOver("borta", DEPUTY)).isFalse();
        assertThat(counted(DEPUTY, "Min grupp")).isOne();
        assertThat(counted(DEPUTY, "Mina uppgifter")).isZero();
        take(DEPUTY);
        assertThat(counted(DEPUTY, "Mina uppgifter")).isOne();
        assertThat(inMyGroup(DEPUTY)).isEmpty();
        assertThat(officials.opens(current())).isNotEmpty();
        officials.submits(DEPUTY, current(), nothingNew());

        assertThat(officials.tasks(CONTRIBUTE)).hasSize(1);
        assertThat(jdbc.sql("select actor || ' för ' || on_behalf_of || ' som ' || role from audit_entry"
                                + " where action = ? order by number desc limit 1")
                        .param(CONTRIBUTE)
                        .query(String.class)
                        .single())
                .isEqualTo("ansvarig-fritid för ansvarig-grundskola som unit.grundskola");
        assertThat(trail.verify().whole()).isTrue();
    }

    @Test
    void whomSomebodyActedForCannotBeRemovedFromTheTrailUnseen() {
        away(ABSENT, DEPUTY, AskedUnits.MONDAY, AskedUnits.MONDAY);
        take(DEPUTY);
        officials.submits(DEPUTY, current(), nothingNew());
        String forge = "alter table audit_entry disable trigger user; update audit_entry set on_behalf_of = %s"
                + " where number = (select max(number) from audit_entry);"
                + " alter table audit_entry enable trigger user";
        jdbc.sql(forge.formatted("null")).update();
        assertThat(trail.verify().whole()).isFalse();
        jdbc.sql(forge.formatted("'" + ABSENT + "'")).update();
        assertThat(trail.verify().whole()).isTrue();
    }

    @Test
    void theRightBeginsAtMidnightOnTheFirstDayAndEndsAtMidnightAfterTheLast() {
        away(ABSENT, DEPUTY, AskedUnits.MONDAY.plusDays(1), FRIDAY);
        assertThat(inMyGroup(DEPUTY)).as("the day before").isEmpty();
        refusedToOpen(DEPUTY);
        clock.moveTo(AskedUnits.MONDAY.plusDays(1));
        assertThat(inMyGroup(DEPUTY)).as("starts today").hasSize(1);
        clock.moveTo(FRIDAY);
        assertThat(inMyGroup(DEPUTY)).as("the last day").hasSize(1);
        clock.moveTo(FRIDAY.plusDays(1));
        assertThat(inMyGroup(DEPUTY)).as("ended yesterday").isEmpty();
        refusedToOpen(DEPUTY);
    }

    @Test
    void whatTheDeputyTookButDidNotSubmitGoesBackWhenTheDaysAreOver() {
        away(ABSENT, DEPUTY, AskedUnits.MONDAY, AskedUnits.MONDAY);
        take(DEPUTY);
        assertThat(returns.takeBack()).isZero();

        clock.moveTo(AskedUnits.MONDAY.plusDays(1));
        assertThat(seenBy(DEPUTY))
                .as("the right ends before anything is tidied")
                .isEmpty();
        assertThatThrownBy(() -> officials.submits(DEPUTY, current(), nothingNew()))
                .isInstanceOf(AuthorizationException.class);
        assertThat(returns.takeBack()).isOne();
        assertThat(current().getAssignee()).isEqualTo(ABSENT);
        officials.submits(ABSENT, current(), nothingNew());
    }

    @Test
    void anAbsenceEndsAlsoWhenTheDeputysTaskIsChangedInTheSameMoment() {
        UUID absence = AwayPeople.away(jdbc, ABSENT, DEPUTY, AskedUnits.MONDAY, FRIDAY);
        take(DEPUTY);
        Browser coordinator = Accounts.official(port, "samordnare");
        String change = "update act_ru_task set rev_ = rev_ + 1 where id_ = '%s'".formatted(task.getId());

        HttpResponse<String> answer = SameMoment.meeting(
                transactions,
                jdbc,
                change,
                () -> coordinator.submitPage("/ersattare", "/ersattare/" + absence + "/avsluta", Map.of()));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?avslutad"));
        assertThat(current().getAssignee()).isEqualTo(ABSENT);
    }

    @Test
    void theAbsentPersonKeepsTheTaskAndTakesItBackFromTheDeputy() {
        away(ABSENT, DEPUTY, AskedUnits.MONDAY, FRIDAY);
        take(DEPUTY);
        assertThat(seenBy(ABSENT)).containsExactly(task.getId());
        take(ABSENT);
        officials.submits(ABSENT, current(), nothingNew());
        assertThat(jdbc.sql("select on_behalf_of is null from audit_entry order by number desc limit 1")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void twoDeputiesAtOnceBothSeeTheTaskAndTheQuickerOneHasIt() {
        away(ABSENT, DEPUTY, AskedUnits.MONDAY, FRIDAY);
        away(ABSENT, SUPERIOR, AskedUnits.MONDAY, AskedUnits.MONDAY.plusDays(2));
        assertThat(deputies.deputiesOf(ABSENT, AskedUnits.MONDAY))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(DEPUTY, SUPERIOR);
        assertThat(inMyGroup(SUPERIOR)).isEqualTo(inMyGroup(DEPUTY)).hasSize(1);
        take(SUPERIOR);
        assertThatThrownBy(() -> take(DEPUTY)).isInstanceOf(TaskAlreadyClaimedException.class);
        clock.moveTo(AskedUnits.MONDAY.plusDays(3));
        assertThat(deputies.deputiesOf(ABSENT, clock.today()))
                .extracting(Person::id)
                .containsExactly(DEPUTY);
    }

    @Test
    void aDeputyOfTheDeputyHasNothingToDoWithIt() {
        away(ABSENT, DEPUTY, AskedUnits.MONDAY, FRIDAY);
        away(DEPUTY, "ansvarig-kultur", AskedUnits.MONDAY, FRIDAY);
        assertThat(inMyGroup("ansvarig-kultur")).isEmpty();
        refusedToOpen("ansvarig-kultur");
        assertThat(deputies.coveredBy("ansvarig-kultur", AskedUnits.MONDAY))
                .extracting(Person::id)
                .containsExactly(DEPUTY);
        assertThat(deputies.unattended(AskedUnits.MONDAY, FRIDAY))
                .extracting(gap -> gap.role().id())
                .containsExactly(ROLE);
    }

    @Test
    void somebodyWhoIsNoLongerInTheFileNeitherHasNorIsADeputy() {
        away("slutat", DEPUTY, AskedUnits.MONDAY, FRIDAY);
        away(ABSENT, "slutat", AskedUnits.MONDAY, FRIDAY);
        assertThat(deputies.coveredBy(DEPUTY, AskedUnits.MONDAY)).isEmpty();
        assertThat(deputies.deputiesOf(ABSENT, AskedUnits.MONDAY)).isEmpty();
        assertThat(deputies.coveredBy("slutat", AskedUnits.MONDAY)).isEmpty();
        assertThat(deputies.unattended(AskedUnits.MONDAY, FRIDAY))
                .extracting(gap -> gap.role().id())
                .containsExactly(ROLE);
        engine.getTaskService().setAssignee(task.getId(), "slutat");
        assertThat(returns.takeBack()).isOne();
        assertThat(current().getAssignee()).isEqualTo(ABSENT);
    }

    @Test
    void nobodyElseGainsAnythingAndTheDeputyGainsNothingElse() {
        away(ABSENT, DEPUTY, AskedUnits.MONDAY, FRIDAY);
        assertThat(seenBy(OUTSIDER)).isEmpty();
        refusedToOpen(OUTSIDER);
        assertThatThrownBy(() -> take(OUTSIDER)).isInstanceOf(AuthorizationException.class);
        Task ofThePolice = officials.task(CONTRIBUTE, "unit.police");
        assertThat(seenBy(DEPUTY)).doesNotContain(ofThePolice.getId());
        assertThatThrownBy(() -> officials.as(DEPUTY, () -> {
                    engine.getTaskService().setAssignee(task.getId(), OUTSIDER);
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void theMailGoesToTheHolderAndTheDeputyOfTheDay() {
        away(ABSENT, DEPUTY, AskedUnits.MONDAY, FRIDAY);
        assertThat(deputies.holdersAndDeputies(ROLE, FRIDAY))
                .extracting(Person::id)
                .containsExactly(ABSENT, DEPUTY);
        assertThat(deputies.holdersAndDeputies(ROLE, FRIDAY.plusDays(1)))
                .extracting(Person::id)
                .containsExactly(ABSENT);
    }

    @Test
    void theCoordinatorsDeputyCoordinates() {
        String deputy = "bitradande-samordnare";
        assertThat(seenBy(deputy)).isEmpty();
        away("samordnare", deputy, AskedUnits.MONDAY, FRIDAY);
        assertThat(seenBy(deputy))
                .contains(task.getId())
                .containsAll(
                        officials.tasks(CONTRIBUTE).stream().map(Task::getId).toList());
        assertThat(officials.as(
                        deputy,
                        () -> engine.getFilterService().createTaskFilterQuery().list()))
                .extracting(Filter::getName)
                .contains("Alla i året");
    }

    @Test
    void whoeverHasTakenATaskMayLeaveItAndNobodyElseMay() {
        take(ABSENT);
        assertThatThrownBy(() -> leave(OUTSIDER)).isInstanceOf(AuthorizationException.class);
        leave(ABSENT);
        assertThat(current().getAssignee()).isNull();
        assertThat(inMyGroup(ABSENT)).containsExactly(task.getId());
    }

    @Test
    void nobodyTakesATaskForSomebodyElse() {
        leave(ABSENT);
        assertThatThrownBy(() -> officials.as(ABSENT, () -> {
                    engine.getTaskService().claim(task.getId(), OUTSIDER);
                    return null;
                }))
                .isInstanceOf(FormRefused.class)
                .hasMessage("Du kan bara ta en uppgift åt dig själv.");
    }

    @Test
    void theCoordinatorGivesATaskToTheDeputyButToNobodyWithoutTheRole() {
        assertThatThrownBy(() -> give(DEPUTY))
                .isInstanceOf(FormRefused.class)
                .hasMessageStartingWith("Ansvarig för fritiden (demo) har inte den roll som uppgiften hör till.");
        assertThat(current().getAssignee()).isEqualTo(ABSENT);
        away(ABSENT, DEPUTY, AskedUnits.MONDAY, FRIDAY);
        give(DEPUTY);
        officials.submits(DEPUTY, current(), nothingNew());
    }

    @Test
    void anAssigneeWithoutTheRoleCannotSubmitHoweverTheyGotTheTask() {
        engine.getTaskService().setAssignee(task.getId(), "samordnare");
        assertThatThrownBy(() -> officials.submits("samordnare", current(), nothingNew()))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("en roll som du inte har");
    }

    @Test
    void aSuperiorWhoIsLetInSeesTakesAndSubmitsTheEscalatedTaskInTheirOwnName() {
        assertThat(inMyGroup(SUPERIOR)).isEmpty();
        escalation.letAct(task.getId(), SUPERIOR);
        escalation.letAct(task.getId(), SUPERIOR);
        assertThat(inMyGroup(SUPERIOR)).containsExactly(task.getId());
        assertThat(seenBy(SUPERIOR)).containsExactly(task.getId());
        take(SUPERIOR);
        assertThat(inMyGroup(SUPERIOR)).isEmpty();
        officials.submits(SUPERIOR, current(), nothingNew());
        assertThat(jdbc.sql("select actor from audit_entry order by number desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(SUPERIOR);
        escalation.letAct(task.getId(), SUPERIOR);
    }

    @Test
    void theDeputyOfTheSuperiorMayActOnTheEscalatedTask() {
        escalation.letAct(task.getId(), SUPERIOR);
        assertThat(seenBy("chef-fritid")).isEmpty();
        away(SUPERIOR, "chef-fritid", AskedUnits.MONDAY, FRIDAY);
        assertThat(inMyGroup("chef-fritid")).containsExactly(task.getId());
        take("chef-fritid");
        officials.submits("chef-fritid", current(), nothingNew());
        assertThat(jdbc.sql("select on_behalf_of from audit_entry order by number desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(SUPERIOR);
    }

    private void away(String person, String deputy, LocalDate from, LocalDate until) {
        AwayPeople.away(jdbc, person, deputy, from, until);
    }

    private Task current() {
        return officials.task(CONTRIBUTE, ROLE);
    }

    private static Map<String, Object> nothingNew() {
        return Map.of("answer", "NOTHING", "nothingReason", "Inget nytt sedan i fjol.");
    }

    private void take(String person) {
        officials.as(person, () -> {
            engine.getTaskService().claim(task.getId(), person);
            return null;
        });
    }

    private void leave(String person) {
        officials.as(person, () -> {
            engine.getTaskService().setAssignee(task.getId(), null);
            return null;
        });
    }

    private void give(String person) {
        officials.as("samordnare", () -> {
            engine.getTaskService().setAssignee(task.getId(), person);
            return null;
        });
    }

    private void refusedToOpen(String person) {
        assertThatThrownBy(
                        () -> officials.as(person, () -> engine.getFormService().getTaskFormVariables(task.getId())))
                .isInstanceOf(AuthorizationException.class);
    }

    private List<String> seenBy(String person) {
        return officials
                .as(person, () -> engine.getTaskService().createTaskQuery().list())
                .stream()
                .map(Task::getId)
                .toList();
    }

    private List<String> inMyGroup(String person) {
        String filter = filter("Min grupp");
        List<Task> tasks = officials.as(person, () -> engine.getFilterService().list(filter));
        return tasks.stream().map(Task::getId).toList();
    }

    private long counted(String person, String name) {
        String filter = filter(name);
        return officials.<Long>as(person, () -> engine.getFilterService().count(filter));
    }

    private String filter(String name) {
        return engine.getFilterService()
                .createTaskFilterQuery()
                .filterName(name)
                .singleResult()
                .getId();
    }
}
