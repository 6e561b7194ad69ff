package se.trygghetshjulet.priority.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who judged which problem how, by each criterion. */
@Component
class Scores {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    Scores(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** Writes a member's judgements; a criterion that was left out is not in the map. */
    void save(UUID sheetId, Map<UUID, Map<Criterion, Degree>> judgements) {
        List<Object[]> rows = judgements.entrySet().stream()
                .flatMap(problem -> problem.getValue().entrySet().stream().map(judgement -> new Object[] {
                    sheetId,
                    problem.getKey(),
                    judgement.getKey().name(),
                    judgement.getValue().name()
                }))
                .toList();
        template.batchUpdate("insert into score (sheet_id, problem_id, criterion, degree) values (?, ?, ?, ?)", rows);
    }

    /** The members' mean for each criterion that anybody answered. */
    Assessment assessment(UUID problemId) {
        Map<Criterion, Double> means = new EnumMap<>(Criterion.class);
        jdbc.sql("select criterion, avg(case degree when 'YES' then %d when 'PARTLY' then %d else %d end) as mean"
                                .formatted(Degree.YES.points(), Degree.PARTLY.points(), Degree.NO.points())
                        + " from score where problem_id = ? group by criterion")
                .param(problemId)
                .query(row -> {
                    means.put(Criterion.valueOf(row.getString("criterion")), row.getDouble("mean"));
                });
        return new Assessment(means);
    }
}
