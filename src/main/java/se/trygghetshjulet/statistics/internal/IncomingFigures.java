package se.trygghetshjulet.statistics.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.statistics.internal.reading.Observation;

/**
 * Puts what a file says in a temporary table, so that the database itself compares half a million figures with those it
 * has. The table is gone when the transaction ends, whatever the end is.
 */
@Component
class IncomingFigures {

    private static final int BATCH = 10_000;
    private static final String TABLE = """
            create temporary table incoming (
                indicator text, unit text, area_kind text, area text, sample text, period text, year integer,
                value numeric, marker text, raw text, preliminary boolean, note text, sheet text, row_number integer,
                series_id uuid
            ) on commit drop
            """;
    private static final String INSERT = """
            insert into incoming
            select *, null::uuid from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::integer[],
                ?::numeric[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::integer[])
            """;
    private static final List<Column> COLUMNS = List.of(
            new Column("text", Observation::indicator),
            new Column("text", Observation::unit),
            new Column("text", each -> each.area().kind().name()),
            new Column("text", each -> each.area().name()),
            new Column("text", Observation::sample),
            new Column("text", each -> each.period().toString()),
            new Column("integer", each -> each.period().year()),
            new Column("numeric", each -> each.figure().value()),
            new Column("text", each -> each.figure().marker().name()),
            new Column("text", each -> each.figure().raw().strip()),
            new Column("boolean", Observation::preliminary),
            new Column("text", Observation::note),
            new Column("text", each -> each.place().sheet()),
            new Column("integer", each -> each.place().row()));

    private final JdbcTemplate jdbc;

    IncomingFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Column(String type, Function<Observation, Object> content) {}

    /** Fills the table {@code incoming} of the running transaction. */
    void place(List<Observation> observations) {
        jdbc.execute(TABLE);
        for (int from = 0; from < observations.size(); from += BATCH) {
            List<Observation> batch = observations.subList(from, Math.min(from + BATCH, observations.size()));
            jdbc.update(connection -> insert(connection, batch));
        }
        jdbc.execute("create index on incoming (indicator, unit, area_kind, area, sample)");
        jdbc.execute("analyze incoming");
    }

    private static PreparedStatement insert(Connection connection, List<Observation> batch) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(INSERT);
        for (int i = 0; i < COLUMNS.size(); i++) {
            Column column = COLUMNS.get(i);
            Array content = connection.createArrayOf(
                    column.type(), batch.stream().map(column.content()).toArray());
            statement.setArray(i + 1, content);
        }
        return statement;
    }
}
