package se.trygghetshjulet.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;

/** The phase by itself, with the answers that officials in an ordinary year give. */
class PicturePhase {

    static final String PROCESS = "situational-picture";
    static final String DECIDE = PROCESS + ".decide-approach";
    static final String CONTRIBUTE = PROCESS + ".contribute";
    static final String STATISTICS = PROCESS + ".import-statistics";
    static final String COMPILE = PROCESS + ".compile";
    static final String REVIEW = PROCESS + ".joint-review";
    static final String ADOPT = PROCESS + ".adopt";
    static final List<String> UNITS = List.of("grundskola", "fritid", "police");

    private final Officials officials;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    PicturePhase(Officials officials, ProcessEngine engine, JdbcClient jdbc) {
        this.officials = officials;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Every test begins with a municipality that has never made a picture. */
    void forgetEverything() {
        CleanSlate.wipe(engine, jdbc);
    }

    ProcessInstance begins(int year) {
        UUID cycle = officials.recordedYear(year);
        return officials.startPhase(PROCESS, "malmo-" + year, Map.of("cycleId", cycle.toString(), "year", year));
    }

    /** Another version of the picture that the year has adopted. */
    ProcessInstance isRevised(int year) {
        String cycle = jdbc.sql("select id::text from cycle where year = ?")
                .param(year)
                .query(String.class)
                .single();
        return officials.startPhase(PROCESS, "malmo-" + year, Map.of("cycleId", cycle, "year", year));
    }

    ProcessInstance gathers(int year) {
        ProcessInstance instance = begins(year);
        officials.complete(DECIDE, approach(UNITS));
        return instance;
    }

    ProcessInstance compiles(int year) {
        ProcessInstance instance = gathers(year);
        contribute("grundskola", report(problem("Skadegörelse vid skolor")));
        contribute("fritid", report(problem("Klotter på fritidsgårdar")));
        contribute("police", nothing("Inget nytt sedan förra mätningen"));
        officials.complete(STATISTICS, statistics());
        return instance;
    }

    ProcessInstance reviews(int year) {
        ProcessInstance instance = compiles(year);
        officials.complete(COMPILE, compilation());
        return instance;
    }

    ProcessInstance adopts(int year) {
        ProcessInstance instance = reviews(year);
        officials.complete(REVIEW, Map.of("agrees", "yes"));
        return instance;
    }

    void contribute(String unit, Map<String, Object> answers) {
        officials.submits(contribution(unit), answers);
    }

    Task contribution(String unit) {
        return officials.task(CONTRIBUTE, "unit." + unit);
    }

    UUID pictureOf(ProcessInstance instance) {
        Object id = engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName("pictureId")
                .singleResult()
                .getValue();
        return UUID.fromString(id.toString());
    }

    static Map<String, Object> approach(List<String> units) {
        return with(
                Map.of(
                        "questions", "Var är problemen störst?",
                        "areas", "Hela Malmö",
                        "sources", "Anmälda brott och trygghetsmätningen",
                        "timeLimit", "2027-03-12"),
                "units",
                units);
    }

    @SafeVarargs
    static Map<String, Object> report(Map<String, Object>... problems) {
        return new HashMap<>(Map.of(
                "answer", "REPORT",
                "problems", List.of(problems),
                "information", "Ett nytt torg öppnar i höst.",
                "sources",
                        List.of(
                                Map.of("name", "Skadeanmälningar", "period", "2026", "use", "USED"),
                                Map.of(
                                        "name",
                                        "Sociala medier",
                                        "use",
                                        "LEFT_OUT",
                                        "remark",
                                        "Går inte att kontrollera")),
                "uncertainty", "Mörkertalet är okänt."));
    }

    static Map<String, Object> nothing(String reason) {
        return new HashMap<>(Map.of("answer", "NOTHING", "nothingReason", reason));
    }

    static Map<String, Object> problem(String title) {
        return new HashMap<>(Map.of(
                "title", title,
                "crimeType", "DAMAGE",
                "description", "Rutor krossas efter skoltid.",
                "area", "Rosengård",
                "timePattern", "Fredagar efter kl. 22, höst",
                "extent", "42 anmälningar under 2026",
                "trend", "INCREASING",
                "consequences", "Eleverna är otrygga och reparationerna är dyra.",
                "affectedUnits", List.of("stadsbyggnad")));
    }

    static Map<String, Object> statistics() {
        return new HashMap<>(Map.of(
                "datasets",
                        List.of(Map.of(
                                "dataset", "Brå: Indikatorer för kommuners lägesbild",
                                "period", "2022–2026",
                                "comparison", "Riket",
                                "remark", "Skadegörelsen ökar, i riket är den oförändrad.")),
                "leftOut", List.of(Map.of("name", "Egen enkät", "remark", "För få svar"))));
    }

    /** The compile form as it was opened, with the lawful parts written and every problem analysed. */
    Map<String, Object> compilation() {
        return with(
                Map.of(
                        "extent", "420 anmälningar, flest i Rosengård.",
                        "consequences", "Otryggheten har ökat.",
                        "otherInformation", "Ett nytt torg öppnar i höst.",
                        "analysis", "Källorna pekar på platsen snarare än på grupper."),
                "problems",
                openedProblems());
    }

    /** The rows of the compile form, as the browser sends them back. */
    List<Map<String, Object>> openedProblems() {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows(officials.opens(officials.task(COMPILE)), "problems").forEach(row -> {
            Map<String, Object> sent = new HashMap<>(row);
            sent.put("analysis", "Platsen saknar uppsikt.");
            rows.add(sent);
        });
        return rows;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> form, String list) {
        return (List<Map<String, Object>>) form.get(list);
    }

    static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }
}
