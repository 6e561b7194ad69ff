package se.trygghetshjulet.statistics.internal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes away the figures that an earlier test has imported; the rule that keeps them must stand aside for a moment. */
public final class EmptyStatistics {

    private EmptyStatistics() {}

    public static void wipe(JdbcClient jdbc) {
        jdbc.sql("""
                do $$
                begin
                    alter table statistics_edition disable trigger user;
                    alter table statistics_figure disable trigger user;
                    truncate statistics_dataset cascade;
                    alter table statistics_edition enable trigger user;
                    alter table statistics_figure enable trigger user;
                end $$""").update();
    }
}
