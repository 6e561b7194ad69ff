package se.trygghetshjulet.year;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies in the engine's own tables, whatever it calls them: every text and every blob of every {@code act_*}. */
final class EngineTables {

    private final JdbcClient jdbc;

    EngineTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where one of the sentences is found, as "table.column: sentence". */
    Set<String> mentioning(Collection<String> sentences) {
        Set<String> found = new TreeSet<>();
        for (Column column : columns()) {
            String everything = String.join("\n", values(column));
            sentences.stream()
                    .filter(everything::contains)
                    .forEach(sentence -> found.add(column.table + "." + column.name + ": " + sentence));
        }
        return found;
    }

    /** How many rows the table has. */
    long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** How many executions there are of other processes than those with the keys. */
    long executionsBeside(String... processes) {
        return jdbc.sql("select count(*) from act_ru_execution where split_part(proc_def_id_, ':', 1) <> all (?)")
                .param(processes)
                .query(Long.class)
                .single();
    }

    /** The names of all process variables that the engine holds or remembers. */
    Set<String> variableNames() {
        return new TreeSet<>(jdbc.sql("select name_ from act_ru_variable union select name_ from act_hi_varinst"
                        + " union select name_ from act_hi_detail where name_ is not null")
                .query(String.class)
                .list());
    }

    /** The texts that the engine keeps as values of the process variable. */
    Set<String> textsOf(String variable) {
        return new TreeSet<>(jdbc.sql("select text_ from act_ru_variable where name_ = :name and text_ is not null"
                        + " union select text_ from act_hi_varinst where name_ = :name and text_ is not null"
                        + " union select text_ from act_hi_detail where name_ = :name and text_ is not null")
                .param("name", variable)
                .query(String.class)
                .list());
    }

    private List<Column> columns() {
        return jdbc.sql("select table_name, column_name, data_type from information_schema.columns"
                        + " where table_name like 'act\\_%' and data_type in ('character varying', 'text', 'bytea')")
                .query((row, number) -> new Column(
                        row.getString("table_name"),
                        row.getString("column_name"),
                        row.getString("data_type").equals("bytea")))
                .list();
    }

    private List<String> values(Column column) {
        String sql = "select %s from %s where %s is not null".formatted(column.name, column.table, column.name);
        if (!column.binary) {
            return jdbc.sql(sql).query(String.class).list();
        }
        List<String> texts = new ArrayList<>();
        jdbc.sql(sql).query(row -> {
            texts.add(new String(row.getBytes(1), StandardCharsets.UTF_8));
        });
        return texts;
    }

    private record Column(String table, String name, boolean binary) {}
}
