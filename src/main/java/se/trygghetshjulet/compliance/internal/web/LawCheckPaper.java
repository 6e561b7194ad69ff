package se.trygghetshjulet.compliance.internal.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.compliance.LawCheck.Standing;
import se.trygghetshjulet.compliance.internal.IntegrationStatement;
import se.trygghetshjulet.compliance.internal.LawRow;
import se.trygghetshjulet.compliance.internal.RecordedLawCheck;
import se.trygghetshjulet.document.TablePaper;
import se.trygghetshjulet.document.TablePaper.Column;
import se.trygghetshjulet.organisation.Organisation;

/** The check as a paper: the answer to those who ask how the municipality works under the law. */
@Component
class LawCheckPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("Rad", 7),
            new Column("Lagrum", 7),
            new Column("Vad lagen säger", 23),
            new Column("Läge", 10),
            new Column("Vad som visar det", 24),
            new Column("Datum", 9),
            new Column("Nästa gräns", 9),
            new Column("Att göra", 18));

    private final Organisation organisation;
    private final Clock clock;

    LawCheckPaper(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    TablePaper of(List<LawRow> rows, Optional<IntegrationStatement> statement, String recipient) {
        String introduction =
                "%s har den %s stämt av sitt brottsförebyggande arbete mot lag (2023:196) om kommuners ansvar för "
                                .formatted(organisation.municipality().name(), SwedishTime.today(clock))
                        + "brottsförebyggande arbete. Uppgifterna är hämtade ur kommunens handlingar.";
        Standing standing = RecordedLawCheck.standing(rows);
        String summary = "Av %d rader är %d uppfyllda, %d delvis uppfyllda och %d ej uppfyllda."
                .formatted(standing.rows(), standing.fulfilled(), standing.partly(), standing.not());
        String integration = statement
                .map(said -> "Om annan planering (7 §): " + said.statement())
                .orElse("");
        return new TablePaper(
                "Lagkoll",
                "Lagkoll %s %s".formatted(organisation.municipality().name(), SwedishTime.today(clock)),
                recipient,
                Stream.of(introduction, summary, integration)
                        .filter(text -> !text.isEmpty())
                        .toList(),
                "Lagens krav och hur kommunen uppfyller dem",
                COLUMNS,
                rows.stream().map(LawCheckPaper::cells).toList());
    }

    private static List<Object> cells(LawRow row) {
        return List.of(
                row.demand().key(),
                row.demand().section(),
                row.demand().title() + ": " + row.demand().sentence(),
                row.finding().verdict().word(),
                row.finding().evidence(),
                row.finding().on().<Object>map(day -> day).orElse(""),
                row.finding().limit().<Object>map(day -> day).orElse(""),
                row.finding().advice());
    }
}
