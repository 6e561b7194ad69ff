package se.trygghetshjulet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.trygghetshjulet.picture.PicturePhase.ADOPT;
import static se.trygghetshjulet.picture.PicturePhase.COMPILE;
import static se.trygghetshjulet.picture.PicturePhase.REVIEW;
import static se.trygghetshjulet.picture.PicturePhase.STATISTICS;
import static se.trygghetshjulet.picture.PicturePhase.nothing;
import static se.trygghetshjulet.picture.PicturePhase.problem;
import static se.trygghetshjulet.picture.PicturePhase.report;
import static se.trygghetshjulet.picture.PicturePhase.rows;
import static se.trygghetshjulet.picture.PicturePhase.statistics;
import static se.trygghetshjulet.picture.PicturePhase.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.testing.Officials;

/** Whatever is sent in, the answer is a sentence, and nothing is half written. */
@PictureTest
class PictureBadInputTest {

    private static final String LONGEST = "Å".repeat(20_000);

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    private PicturePhase phase;

    @BeforeEach
    void theMunicipalityHasNoPicture() {
        phase = new PicturePhase(officials, engine, jdbc);
        phase.forgetEverything();
    }

    @Test
    void twentyThousandCharactersWithEmojiAndHtmlComeBackAsTheyWereWritten() {
        phase.gathers(2027);
        String html = "<script>alert('🔥')</script> & <b>fet</b> {{year}} = 5 < 6\nnästa rad";
        Map<String, Object> wild = with(with(problem("<i>Rubrik</i> 😀"), "description", LONGEST), "extent", html);
        phase.contribute("grundskola", report(wild));
        phase.contribute("fritid", nothing(LONGEST));
        phase.contribute("police", with(report(problem("Rån")), "information", html));
        officials.complete(STATISTICS, with(statistics(), "leftOut", List.of()));
        officials.complete(COMPILE, with(phase.compilation(), "extent", html));
        assertThat(officials.opens(officials.task(REVIEW)).get("extentText").toString())
                .as("text that looks like HTML is shown and not swallowed")
                .startsWith("&#60;script&#62;alert('🔥')&#60;/script&#62; &#38; &#60;b&#62;");
        officials.complete(REVIEW, Map.of("agrees", "yes"));
        officials.complete(
                ADOPT,
                Map.of("adoption", "CONTRIBUTORS", "units", List.of("grundskola", "fritid"), "comment", LONGEST));

        assertThat(officials.opens(phase.contribution("fritid"))).containsEntry("nothingReason", LONGEST);
        assertThat(rows(officials.opens(phase.contribution("grundskola")), "problems")
                        .get(0))
                .containsEntry("title", "<i>Rubrik</i> 😀")
                .containsEntry("description", LONGEST)
                .containsEntry("extent", html);
    }

    @ParameterizedTest
    @MethodSource("badAnswers")
    void aBadAnswerIsRefusedWithASentenceAndWritesNothing(Map<String, Object> answers) {
        phase.gathers(2027);
        Task task = phase.contribution("grundskola");
        Throwable thrown = catchThrowable(() -> officials.submits(task, answers));
        assertThat(thrown).isInstanceOf(FormRefused.class).hasMessageEndingWith(".");
        assertThat(jdbc.sql("select count(*) from problem").query(Integer.class).single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from source").query(Integer.class).single())
                .isZero();
        officials.submits(task, report(problem("Nu är det rätt")));
    }

    static List<Map<String, Object>> badAnswers() {
        Map<String, Object> good = report(problem("Klotter"));
        List<Map<String, Object>> bad = new ArrayList<>();
        bad.add(with(good, "uncertainty", LONGEST + "Å"));
        bad.add(with(good, "uncertainty", "nul \0 tecken"));
        bad.add(with(good, "uncertainty", "Ring 070-123 45 67"));
        bad.add(with(good, "uncertainty", List.of("lista")));
        bad.add(with(good, "answer", "KANSKE"));
        bad.add(with(good, "answer", 7));
        bad.add(with(good, "problems", "inte en lista"));
        bad.add(with(good, "problems", List.of("inte en rad")));
        bad.add(with(good, "problems", List.of(List.of())));
        bad.add(with(good, "problems", java.util.Collections.nCopies(501, problem("Klotter"))));
        bad.add(report(with(problem("Klotter"), "title", "x".repeat(501))));
        bad.add(report(with(problem("Klotter"), "trend", "SIDEWAYS")));
        bad.add(report(with(problem("Klotter"), "crimeType", "MURDER")));
        bad.add(report(with(problem("Klotter"), "affectedUnits", "fritid")));
        bad.add(report(with(problem("Klotter"), "affectedUnits", Map.of("a", "b"))));
        bad.add(report(with(problem("Klotter"), "id", Map.of())));
        bad.add(report(with(problem("Klotter"), "merged_into", "1")));
        bad.add(with(good, "pictureId", "00000000-0000-0000-0000-000000000000"));
        bad.add(with(good, "unit", "police"));
        return bad;
    }

    @Test
    void aFormThatIsSentTwiceIsWrittenOnce() {
        phase.gathers(2027);
        Task task = phase.contribution("grundskola");
        String person = officials.holder(task);
        officials.submits(person, task, report(problem("Klotter")));
        assertThat(catchThrowable(() -> officials.submits(person, task, report(problem("Klotter")))))
                .isInstanceOf(FormRefused.class);
        assertThat(jdbc.sql("select count(*) from problem").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void everybodyCanContributeInTheSameSecond() throws Exception {
        phase.gathers(2027);
        ExecutorService people = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Void>> submits = new ArrayList<>();
            for (String unit : PicturePhase.UNITS) {
                Task task = phase.contribution(unit);
                submits.add(() -> {
                    officials.submits(task, report(problem("Ett från " + unit), problem("Två från " + unit)));
                    return null;
                });
            }
            for (Future<Void> submit : people.invokeAll(submits)) {
                submit.get();
            }
        } finally {
            people.shutdown();
        }
        assertThat(jdbc.sql("select number from problem order by number")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(officials.tasks(PicturePhase.CONTRIBUTE)).isEmpty();
    }
}
