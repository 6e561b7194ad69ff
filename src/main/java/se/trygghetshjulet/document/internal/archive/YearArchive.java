package se.trygghetshjulet.document.internal.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.document.internal.content.Sheet;
import se.trygghetshjulet.document.internal.library.FrozenDocument;
import se.trygghetshjulet.document.internal.library.FrozenDocuments;
import se.trygghetshjulet.document.internal.library.Library;
import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Item;
import se.trygghetshjulet.engine.ModelsAsRun;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.AuditedAct;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/**
 * The archive package of a closed year: the frozen documents, what was frozen as JSON, measures, follow-ups, decisions
 * and audit trail as CSV and JSON, and the models and forms as run. A closed year does not change, so the package is made
 * when it is asked for and is the same every time.
 */
@Component
public class YearArchive {

    private static final String FORMAT = "trygghetshjulet-arkiv-1";

    private final FrozenDocuments documents;
    private final Library library;
    private final Snapshots snapshots;
    private final PoliticalCases cases;
    private final AuditTrail trail;
    private final ModelsAsRun models;
    private final Organisation organisation;

    YearArchive(
            FrozenDocuments documents,
            Library library,
            Snapshots snapshots,
            PoliticalCases cases,
            AuditTrail trail,
            ModelsAsRun models,
            Organisation organisation) {
        this.documents = documents;
        this.library = library;
        this.snapshots = snapshots;
        this.cases = cases;
        this.trail = trail;
        this.models = models;
        this.organisation = organisation;
    }

    /** @throws IllegalArgumentException when the year is not closed: it would not be the same tomorrow */
    public byte[] of(Year year) {
        if (year.closedOn().isEmpty()) {
            throw new IllegalArgumentException("The year " + year.year() + " is not closed");
        }
        ArchiveFile file = new ArchiveFile();
        documents(year.id(), file);
        frozen(year.id(), file);
        tables(year, file);
        models.of(year.businessKey()).forEach((path, content) -> file.add("modeller/" + path, content));
        file.add("LÄSMIG.txt", ReadMe.of(organisation.municipality().name(), year.year()));
        return file.pack(Map.of(
                "format", FORMAT,
                "municipality", organisation.municipality().name(),
                "year", year.year(),
                "businessKey", year.businessKey(),
                "closedOn", year.closedOn().get().toString()));
    }

    /** The same name can stand for several versions, so each lies in a folder of its kind and number. */
    private void documents(UUID cycleId, ArchiveFile file) {
        int number = 0;
        List<Object> before = List.of();
        for (FrozenDocument document : documents.ofCycle(cycleId)) {
            List<Object> about = List.of(document.kind(), document.subjectId(), document.version());
            number += about.equals(before) ? 0 : 1;
            before = about;
            file.add(
                    "dokument/%02d-%s/%s".formatted(number, document.kind().key(), document.fileName()),
                    documents.bytes(document));
        }
    }

    private void frozen(UUID cycleId, ArchiveFile file) {
        for (Item item : library.items(cycleId)) {
            switch (item.kind()) {
                case PICTURE -> snapshot(SnapshotKind.PICTURE, item.id(), file);
                case PLAN -> snapshot(SnapshotKind.PLAN, item.id(), file);
                case FOLLOW_UP -> snapshot(SnapshotKind.FOLLOW_UP, item.id(), file);
                default -> {}
            }
        }
        snapshot(SnapshotKind.YEAR, cycleId, file);
    }

    private void snapshot(SnapshotKind kind, UUID subject, ArchiveFile file) {
        snapshots
                .latest(kind, subject)
                .ifPresent(snapshot -> file.add(
                        "data/fryst/%s-%s.json".formatted(kind.name().toLowerCase(Locale.ROOT), subject),
                        snapshot.content().getBytes(StandardCharsets.UTF_8)));
    }

    private void tables(Year year, ArchiveFile file) {
        Map<String, Object> schema = new TreeMap<>();
        for (Item item : library.items(year.id())) {
            library.sheet(item, Edition.FULL)
                    .ifPresent(sheet -> table(item.kind().key() + "-" + item.id(), sheet, file, schema));
        }
        List<CaseView> matters = cases.ofCycle(year.id());
        table("beslut", decisions(matters), file, schema);
        file.addJson("data/arenden.json", matters);
        List<AuditedAct> acts = trail.of(year.businessKey());
        table("granskningsspar", acts(acts), file, schema);
        file.addJson("data/granskningsspar.json", acts);
        file.addJson("data/schema.json", schema);
    }

    private static void table(String name, Sheet sheet, ArchiveFile file, Map<String, Object> schema) {
        file.add("data/" + name + ".csv", Csv.of(sheet));
        schema.put(
                name + ".csv",
                Map.of(
                        "innehåll",
                        sheet.name(),
                        "kolumner",
                        sheet.columns(),
                        "rader",
                        sheet.rows().size()));
    }

    private static Sheet decisions(List<CaseView> matters) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseView matter : matters) {
            matter.decisions()
                    .forEach(decision -> rows.add(List.of(
                            decision.heldOn(),
                            decision.organ(),
                            decision.paragraph(),
                            matter.title(),
                            matter.diaryNumber().orElse(""),
                            decision.outcome(),
                            decision.text(),
                            decision.motivation())));
        }
        return new Sheet(
                "Organens beslut",
                List.of("Datum", "Organ", "Paragraf", "Ärende", "Diarienummer", "Utfall", "Beslut", "Motivering"),
                rows);
    }

    private static Sheet acts(List<AuditedAct> acts) {
        return new Sheet(
                "Granskningsspåret: vem som gjorde vad (tid i UTC)",
                List.of("Nummer", "Tid", "Person", "Roll", "Handling", "Innehåll", "Föregående", "Kontrollsumma"),
                acts.stream()
                        .map(act -> List.<Object>of(
                                act.number(),
                                act.at().toString(),
                                act.actor(),
                                act.role(),
                                act.action(),
                                act.content(),
                                act.previous(),
                                act.hash()))
                        .toList());
    }
}
