package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.WorkFilter.Holder;
import se.trygghetshjulet.engine.WorkFilter.Word;
import se.trygghetshjulet.engine.Worklist.Count;
import se.trygghetshjulet.engine.Worklist.Relation;
import se.trygghetshjulet.engine.Worklist.Urgency;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.AuditTrail.Move;
import se.trygghetshjulet.testing.AskedUnits;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** Grundskola, fritid and the police are asked for their contributions in February 2027. */
@ProductTest
@DisplayName("Uppgiftslistan")
class WorklistTest {

    private static final String CONTRIBUTE = "situational-picture.contribute";
    private static final String HOLDER = "ansvarig-grundskola";
    private static final String OTHER = "ansvarig-fritid";
    private static final String SUPERIOR = "chef-grundskola";
    private static final String COORDINATOR = "samordnare";
    private static final String OUTSIDER = "registrator";
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 12);
    private static final String REASON = "Jag är på kurs hela veckan.";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Handovers handovers;

    @Autowired
    private TaskEscalation escalation;

    @Autowired
    private TaskReturns returns;

    @Autowired
    private AuditTrail trail;

    private Task task;

    @BeforeEach
    void threeAreAsked() {
        AskedUnits.ask(engine, jdbc, clock, officials, "grundskola", "fritid", "police");
        task = officials.task(CONTRIBUTE, "unit.grundskola");
    }

    @AfterEach
    void everybodyIsBack() {
        AskedUnits.forget(engine, jdbc, clock);
    }

    @Test
    @DisplayName("visar var och en sitt, och samordnaren allas")
    void showsEverybodyTheirOwn() {
        WorkItem mine = only(HOLDER);
        assertThat(mine.relation()).isEqualTo(Relation.MINE);
        assertThat(mine.name()).isEqualTo("Lämna underlag till lägesbilden");
        assertThat(mine.processName()).isEqualTo("Lägesbild");
        assertThat(mine.businessKey()).isEqualTo("malmo-2027");
        assertThat(mine.roles()).containsExactly("unit.grundskola");
        assertThat(mine.mayGive()).isTrue();
        assertThat(mine.mayTake()).isFalse();
        assertThat(items(OUTSIDER)).isEmpty();
        assertThat(items("admin")).isEmpty();
        assertThat(items("finns-inte")).isEmpty();
        assertThat(worklist.item(OTHER, task.getId())).isEmpty();
        assertThat(relations(COORDINATOR)).containsOnly(Relation.OTHERS).hasSize(4);
        assertThat(worklist.item(COORDINATOR, task.getId()).orElseThrow())
                .matches(WorkItem::mayGive)
                .matches(item -> !item.mayTake() && !item.mayDo());
    }

    @Test
    @DisplayName("delar in efter när det brådskar, i svenska dagar")
    void tellsHowUrgent() {
        assertThat(only(HOLDER).urgency()).isEqualTo(Urgency.LATER);
        clock.moveTo(AskedUnits.LAST_DAY.minusDays(4));
        assertThat(only(HOLDER).urgency()).isEqualTo(Urgency.THIS_WEEK);
        clock.moveTo(AskedUnits.LAST_DAY);
        assertThat(only(HOLDER).urgency()).isEqualTo(Urgency.TODAY);
        clock.moveTo(only(HOLDER).due().orElseThrow().plusSeconds(1));
        assertThat(only(HOLDER).urgency()).isEqualTo(Urgency.OVERDUE);
        assertThat(worklist.counts(HOLDER, WorkFilter.of()))
                .containsExactly(new Count(Relation.MINE, Urgency.OVERDUE, "situational-picture", "Lägesbild", 1));
    }

    @Test
    @DisplayName("söker efter steg, ärende, person och roll, och alla ord ska finnas")
    void searches() {
        assertThat(found(word("UNDERLAG"))).hasSize(3);
        assertThat(found(word("lägesb"))).hasSize(4);
        assertThat(found(word("underlag"), new Word("skola", Set.of(HOLDER), Set.of(), Set.of())))
                .hasSize(1);
        assertThat(found(new Word("2027", Set.of(), Set.of(), Set.of("malmo-2027"))))
                .hasSize(4);
        assertThat(found(new Word("grund", Set.of(), Set.of("unit.grundskola"), Set.of())))
                .as("somebody has it")
                .isEmpty();
        handovers.giveBack(HOLDER, task.getId(), Optional.of(HOLDER), REASON);
        assertThat(found(new Word("grund", Set.of(), Set.of("unit.grundskola"), Set.of())))
                .hasSize(1);
        assertThat(found(word("%"))).isEmpty();
        assertThat(worklist.openCases()).containsExactly("malmo-2027");
    }

    @Test
    @DisplayName("räknar och bläddrar lika")
    void countsWhatItShows() {
        int counted = worklist.counts(COORDINATOR, WorkFilter.of()).stream()
                .mapToInt(Count::tasks)
                .sum();
        assertThat(items(COORDINATOR)).hasSize(counted);
        assertThat(worklist.items(COORDINATOR, WorkFilter.of(), 2, 1))
                .containsExactly(items(COORDINATOR).get(2));
        WorkFilter held = new WorkFilter(
                Set.of(Relation.OTHERS),
                Set.of(Urgency.LATER),
                Optional.of("situational-picture"),
                Optional.of(new Holder(Optional.of(HOLDER))),
                List.of());
        assertThat(worklist.items(COORDINATOR, held, 0, 9))
                .extracting(WorkItem::id)
                .containsExactly(task.getId());
    }

    @Test
    @DisplayName("ger ersättaren den frånvarandes uppgifter, och bara de dagarna")
    void givesTheDeputyTheTasksOfTheAbsent() {
        away(HOLDER, OTHER, AskedUnits.MONDAY, FRIDAY);
        WorkItem covered = item(OTHER);
        assertThat(covered.relation()).isEqualTo(Relation.COVERED);
        assertThat(covered.onBehalfOf()).contains(HOLDER);
        assertThat(covered.mayTake()).isTrue();

        handovers.take(OTHER, task.getId(), Optional.of(HOLDER));
        assertThat(item(OTHER).relation()).isEqualTo(Relation.MINE);
        assertThat(item(HOLDER))
                .matches(WorkItem::mayTake)
                .extracting(WorkItem::relation)
                .isEqualTo(Relation.COLLEAGUES);
        assertThat(lastEntry()).isEqualTo("ansvarig-fritid för ansvarig-grundskola som unit.grundskola");
        assertThat(jdbc.sql("select count(*) from notice where template = 'HANDED_OVER' and dedupe_key like ?")
                        .param(task.getId() + ":handed-over-to-ansvarig-fritid-at-%:ansvarig-grundskola")
                        .query(Integer.class)
                        .single())
                .as("the one who had it is told")
                .isOne();
        handovers.take(HOLDER, task.getId(), Optional.of(OTHER));
        assertThat(item(HOLDER).relation()).isEqualTo(Relation.MINE);

        clock.moveTo(FRIDAY.plusDays(3));
        assertThat(worklist.item(OTHER, task.getId())).isEmpty();
        refused(() -> handovers.take(OTHER, task.getId(), Optional.of(HOLDER)), "redan klar, eller");
    }

    @Test
    @DisplayName("visar inte den som har en uppgift men inte längre rätten till den")
    void hidesWhatSomebodyHasNoRightToAnyMore() {
        away(HOLDER, OTHER, AskedUnits.MONDAY, AskedUnits.MONDAY);
        handovers.take(OTHER, task.getId(), Optional.of(HOLDER));
        clock.moveTo(AskedUnits.MONDAY.plusDays(1));
        assertThat(worklist.item(OTHER, task.getId())).isEmpty();
        refused(() -> handovers.giveBack(OTHER, task.getId(), Optional.of(OTHER), REASON), "redan klar, eller");
        assertThat(item(HOLDER).mayTake()).as("before anything is tidied").isTrue();
        returns.takeBack();
        assertThat(item(HOLDER).relation()).isEqualTo(Relation.MINE);
    }

    @Test
    @DisplayName("låter den överordnade ta över det som har eskalerat, inte förr")
    void letsTheSuperiorTakeOverWhatHasEscalated() {
        refused(() -> handovers.take(SUPERIOR, task.getId(), Optional.of(HOLDER)), "redan klar, eller");
        escalation.letAct(task.getId(), SUPERIOR);
        assertThat(item(SUPERIOR))
                .matches(WorkItem::mayTake)
                .extracting(WorkItem::relation)
                .isEqualTo(Relation.ESCALATED);
        handovers.take(SUPERIOR, task.getId(), Optional.of(HOLDER));
        assertThat(item(SUPERIOR).relation()).isEqualTo(Relation.MINE);
        assertThat(jdbc.sql("select content from audit_entry order by number desc limit 1")
                        .query(String.class)
                        .single())
                .contains("\"from\":\"ansvarig-grundskola\"", "\"to\":\"chef-grundskola\"");
    }

    @Test
    @DisplayName("lämnar ifrån sig och över med skäl, och skälet står i spåret")
    void handsOverWithAReason() {
        away(OTHER, HOLDER, AskedUnits.MONDAY, FRIDAY);
        Task ofFritid = officials.task(CONTRIBUTE, "unit.fritid");
        assertThat(handovers.receivers(ofFritid.getId())).containsExactly(HOLDER);
        handovers.handOver(OTHER, ofFritid.getId(), Optional.of(OTHER), HOLDER, "  " + REASON + " ");

        assertThat(jdbc.sql("select content from audit_entry order by number desc limit 1")
                        .query(String.class)
                        .single())
                .contains("\"reason\":\"" + REASON + "\"", "\"to\":\"ansvarig-grundskola\"");
        assertThat(worklist.item(HOLDER, ofFritid.getId()).orElseThrow().onBehalfOf())
                .contains(OTHER);
        handovers.giveBack(HOLDER, ofFritid.getId(), Optional.of(HOLDER), REASON);
        assertThat(worklist.item(OTHER, ofFritid.getId()).orElseThrow().relation())
                .isEqualTo(Relation.FREE);
        assertThat(worklist.item(HOLDER, ofFritid.getId()).orElseThrow().relation())
                .isEqualTo(Relation.COVERED);
        assertThat(trail.verify().whole()).isTrue();
    }

    @Test
    @DisplayName("lämnar inte över utan skäl, med personuppgifter i skälet eller till den som saknar rollen")
    void refusesWhatIsNotComplete() {
        assertThatThrownBy(() -> handovers.handOver(HOLDER, task.getId(), Optional.of(HOLDER), "", " "))
                .isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("receiver", "reason"));
        refused(() -> handOver(HOLDER, OTHER, "x".repeat(501)), "högst 500 tecken");
        refused(() -> handOver(HOLDER, OTHER, "Ring 070-123 45 67."), "telefonnummer");
        refused(() -> handOver(HOLDER, OTHER, REASON), "har inte den roll som uppgiften hör till");
        refused(() -> handOver(HOLDER, HOLDER, REASON), "har redan uppgiften");
        refused(() -> handOver(COORDINATOR, OUTSIDER, REASON), "har inte den roll som uppgiften hör till");
        assertThat(current().getAssignee()).isEqualTo(HOLDER);
    }

    @Test
    @DisplayName("flyttas inte av den som varken har uppgiften eller samordnar")
    void refusesAttacks() {
        refused(() -> handOver(OUTSIDER, OUTSIDER, REASON), "redan klar, eller");
        refused(() -> handovers.take(OUTSIDER, task.getId(), Optional.of(HOLDER)), "redan klar, eller");
        refused(() -> handovers.take(COORDINATOR, task.getId(), Optional.of(HOLDER)), "en roll som du inte har");
        refused(() -> handovers.giveBack(OTHER, task.getId(), Optional.of(HOLDER), REASON), "redan klar, eller");
        refused(() -> handovers.take("admin", task.getId(), Optional.of(HOLDER)), "redan klar, eller");
        refused(() -> handovers.take(HOLDER, "finns-inte", Optional.empty()), "redan klar, eller");
        away(HOLDER, OTHER, AskedUnits.MONDAY, FRIDAY);
        refused(() -> handOver(OTHER, OTHER, REASON), "Bara den som har uppgiften");
        assertThat(current().getAssignee()).isEqualTo(HOLDER);
    }

    @Test
    @DisplayName("tas aldrig från någon som sidan inte visade")
    void nothingIsTakenUnseen() {
        away(HOLDER, OTHER, AskedUnits.MONDAY, FRIDAY);
        handovers.take(OTHER, task.getId(), Optional.of(HOLDER));
        refused(
                () -> handovers.take(HOLDER, task.getId(), Optional.empty()),
                "Ansvarig för fritiden (demo) har uppgiften nu.");
        refused(
                () -> handovers.handOver(COORDINATOR, task.getId(), Optional.of(HOLDER), HOLDER, REASON),
                "Ansvarig för fritiden (demo) har uppgiften nu.");
        away(HOLDER, SUPERIOR, AskedUnits.MONDAY, FRIDAY);
        refused(
                () -> handovers.take(SUPERIOR, task.getId(), Optional.of(OTHER)),
                "Be Ansvarig för fritiden (demo) att lämna över den");
    }

    @Test
    @DisplayName("delas ut av samordnaren, också av samordnarens ersättare")
    void theCoordinatorHandsOut() {
        away(HOLDER, OTHER, AskedUnits.MONDAY, FRIDAY);
        away(COORDINATOR, "bitradande-samordnare", AskedUnits.MONDAY, FRIDAY);
        handovers.handOver("bitradande-samordnare", task.getId(), Optional.of(HOLDER), OTHER, REASON);
        assertThat(current().getAssignee()).isEqualTo(OTHER);
        assertThat(lastEntry()).isEqualTo("bitradande-samordnare för samordnare som coordinator");
    }

    @Test
    @DisplayName("antecknar också den som tar en ledig uppgift och den som lämnar den ifrån sig, också i Tasklist")
    void everyMoveIsInTheTrail() {
        away(HOLDER, OTHER, AskedUnits.MONDAY, FRIDAY);
        handovers.giveBack(HOLDER, task.getId(), Optional.of(HOLDER), REASON);
        handovers.take(OTHER, task.getId(), Optional.empty());
        assertThat(lastEntry()).isEqualTo("ansvarig-fritid för ansvarig-grundskola som unit.grundskola");
        inTasklist(OTHER, null);
        inTasklist(HOLDER, HOLDER);
        inTasklist(HOLDER, HOLDER);

        assertThat(trail.moves("malmo-2027", task.getId(), 10))
                .extracting(Move::actor, Move::onBehalfOf, Move::from, Move::to, Move::reason)
                .containsExactly(
                        tuple(HOLDER, Optional.empty(), Optional.empty(), Optional.of(HOLDER), Optional.empty()),
                        tuple(OTHER, Optional.of(HOLDER), Optional.of(OTHER), Optional.empty(), Optional.empty()),
                        tuple(OTHER, Optional.of(HOLDER), Optional.empty(), Optional.of(OTHER), Optional.empty()),
                        tuple(HOLDER, Optional.empty(), Optional.of(HOLDER), Optional.empty(), Optional.of(REASON)));
        assertThat(trail.moves("malmo-2027", task.getId(), 1)).hasSize(1);
        assertThat(trail.moves("malmo-2026", task.getId(), 10)).isEmpty();
        assertThat(trail.verify().whole()).isTrue();
    }

    @Test
    @DisplayName("antecknar inget när produkten själv ger uppgiften till sin roll")
    void whatTheProductDoesByItselfIsNoHandover() {
        officials.tasks(CONTRIBUTE).forEach(each -> assertThat(trail.moves("malmo-2027", each.getId(), 10))
                .isEmpty());
    }

    private void inTasklist(String person, String holder) {
        officials.as(person, () -> {
            if (holder == null) {
                engine.getTaskService().setAssignee(task.getId(), null);
            } else {
                engine.getTaskService().claim(task.getId(), holder);
            }
            return null;
        });
    }

    private void handOver(String giver, String receiver, String reason) {
        handovers.handOver(giver, task.getId(), Optional.of(HOLDER), receiver, reason);
    }

    private static void refused(ThrowingCallable act, String sentence) {
        assertThatThrownBy(act).isInstanceOf(FormRefused.class).hasMessageContaining(sentence);
    }

    private String lastEntry() {
        return jdbc.sql("select actor || ' för ' || on_behalf_of || ' som ' || role from audit_entry"
                        + " where action = 'task.handover' order by number desc limit 1")
                .query(String.class)
                .single();
    }

    private void away(String person, String deputy, LocalDate from, LocalDate until) {
        AwayPeople.away(jdbc, person, deputy, from, until);
    }

    private Task current() {
        return officials.task(CONTRIBUTE, "unit.grundskola");
    }

    private WorkItem item(String person) {
        return worklist.item(person, task.getId()).orElseThrow();
    }

    private WorkItem only(String person) {
        assertThat(items(person)).hasSize(1);
        return items(person).get(0);
    }

    private List<WorkItem> items(String person) {
        return worklist.items(person, WorkFilter.of(), 0, 100);
    }

    private List<Relation> relations(String person) {
        return items(person).stream().map(WorkItem::relation).toList();
    }

    private List<WorkItem> found(Word... words) {
        return worklist.items(
                COORDINATOR,
                new WorkFilter(Set.of(), Set.of(), Optional.empty(), Optional.empty(), List.of(words)),
                0,
                100);
    }

    private static Word word(String text) {
        return new Word(text, Set.of(), Set.of(), Set.of());
    }
}
