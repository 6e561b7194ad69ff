package se.trygghetshjulet.document.internal.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachments;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.decision.Corrections;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.document.internal.archive.ArchiveTables.Corrected;
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
import se.trygghetshjulet.record.Snapshot;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/**
 * The archive package of a closed year: the frozen documents, the files of tasks, what was frozen as JSON, measures,
 * follow-ups, decisions with their corrections and audit trail as CSV and JSON, and the models and forms as run. What belongs to no year, such as
 * agreements and special efforts, is in the package of every year that was open when it was frozen. A closed year changes
 * only when one of its decisions is corrected, so the package is made when it is asked for and is the same every time until
 * then.
 */
@Component
public class YearArchive {

    private static final String FORMAT = "trygghetshjulet-arkiv-4";

    private static final List<SnapshotKind> OUTSIDE_THE_YEARS =
            List.of(SnapshotKind.AGREEMENT, SnapshotKind.EFFORT, SnapshotKind.COUNCIL);

    private final FrozenDocuments documents;
    private final Library library;
    private final Snapshots snapshots;
    private final PoliticalCases cases;
    private final Corrections corrections;
    private final AuditTrail trail;
    private final ModelsAsRun models;
    private final Cycles cycles;
    private final Organisation organisation;
    private final Attachments attachments;

    YearArchive(
            FrozenDocuments documents,
            Library library,
            Snapshots snapshots,
            PoliticalCases cases,
            Corrections corrections,
            AuditTrail trail,
            ModelsAsRun models,
            Cycles cycles,
            Organisation organisation,
            Attachments attachments) {
        this.documents = documents;
        this.library = library;
        this.snapshots = snapshots;
        this.cases = cases;
        this.corrections = corrections;
        this.trail = trail;
        this.models = models;
        this.cycles = cycles;
        this.organisation = organisation;
        this.attachments = attachments;
    }

    /** @throws IllegalArgumentException when the year is not closed: it would not be the same tomorrow */
    public byte[] of(Year year) {
        if (year.closedOn().isEmpty()) {
            throw new IllegalArgumentException("The year " + year.year() + " is not closed");
        }
        ArchiveFile file = new ArchiveFile();
        Period open = open(year);
        documents("dokument", documents.ofCycle(year.id()), file);
        documents(
                "dokument/utanfor-aret",
                documents.outsideTheYears().stream()
                        .filter(document -> open.holds(document.frozenAt()))
                        .toList(),
                file);
        frozen(year.id(), open, file);
        tables(year, open, file);
        models.of(year.businessKey()).forEach((path, content) -> file.add("modeller/" + path, content));
        file.add("LÄSMIG.txt", ReadMe.of(organisation.municipality().name(), year.year()));
        return file.pack(Map.of(
                "format", FORMAT,
                "municipality", organisation.municipality().name(),
                "year", year.year(),
                "businessKey", year.businessKey(),
                "closedOn", year.closedOn().get().toString()));
    }

    /** While the year was open. */
    private record Period(Instant from, Instant to) {

        boolean holds(Instant moment) {
            return !moment.isBefore(from) && !moment.isAfter(to);
        }
    }

    private Period open(Year year) {
        Snapshot closed = snapshots.versions(SnapshotKind.YEAR, year.id()).stream()
                .findFirst()
                .orElseThrow();
        return new Period(SwedishTime.startOfDay(year.startedOn()), closed.frozenAt());
    }

    /** The same name can stand for several versions, so each lies in a folder of its kind and number. */
    private void documents(String folder, List<FrozenDocument> frozen, ArchiveFile file) {
        int number = 0;
        List<Object> before = List.of();
        for (FrozenDocument document : frozen) {
            List<Object> about = List.of(document.kind(), document.subjectId(), document.version());
            number += about.equals(before) ? 0 : 1;
            before = about;
            file.add(
                    "%s/%02d-%s/%s".formatted(folder, number, document.kind().key(), document.fileName()),
                    documents.bytes(document));
        }
    }

    private void frozen(UUID cycleId, Period open, ArchiveFile file) {
        for (Item item : library.items(cycleId)) {
            switch (item.kind()) {
                case PICTURE -> versions(SnapshotKind.PICTURE, item.id(), file);
                case PLAN -> versions(SnapshotKind.PLAN, item.id(), file);
                case FOLLOW_UP -> versions(SnapshotKind.FOLLOW_UP, item.id(), file);
                default -> {}
            }
        }
        versions(SnapshotKind.YEAR, cycleId, file);
        OUTSIDE_THE_YEARS.forEach(kind -> snapshots
                .between(kind, open.from(), open.to())
                .forEach(snapshot -> snapshot("data/fryst/utanfor-aret/", snapshot, file)));
    }

    private void versions(SnapshotKind kind, UUID subject, ArchiveFile file) {
        snapshots.versions(kind, subject).forEach(snapshot -> snapshot("data/fryst/", snapshot, file));
    }

    private static void snapshot(String folder, Snapshot snapshot, ArchiveFile file) {
        file.add(
                "%s%s-%s-version-%d.json"
                        .formatted(
                                folder,
                                snapshot.kind().name().toLowerCase(Locale.ROOT),
                                snapshot.subjectId(),
                                snapshot.version()),
                snapshot.content().getBytes(StandardCharsets.UTF_8));
    }

    private void tables(Year year, Period open, ArchiveFile file) {
        Schema schema = new Schema();
        for (Item item : library.items(year.id())) {
            library.sheet(item, Edition.FULL)
                    .ifPresent(sheet -> table(item.kind().key() + "-" + item.id(), sheet, file, schema));
        }
        List<CaseView> matters = cases.ofCycle(year.id());
        List<Corrected> corrected = corrected(matters);
        table("beslut", ArchiveTables.decisions(matters, corrected), file, schema);
        table("rattelser", ArchiveTables.corrections(corrected), file, schema);
        file.addJson("data/arenden.json", matters);
        acts("granskningsspar", trail.of(year.businessKey()), file, schema);
        List<String> years = cycles.all().stream().map(Year::businessKey).toList();
        acts("granskningsspar-utanfor-aret", trail.besides(years, open.from(), open.to()), file, schema);
        attached(year, years, open, file, schema);
        file.addJson("data/schema.json", schema.content());
    }

    private List<Corrected> corrected(List<CaseView> matters) {
        List<Corrected> corrected = new ArrayList<>();
        matters.stream().flatMap(matter -> matter.decisions().stream()).forEach(decision -> corrections
                .of(decision.id())
                .forEach(correction -> corrected.add(new Corrected(corrected.size() + 1, decision, correction))));
        return corrected;
    }

    private void attached(Year year, List<String> years, Period open, ArchiveFile file, Schema schema) {
        ArchivedAttachments archived = new ArchivedAttachments(attachments, open.to());
        table(
                "bilagor",
                archived.put("bilagor", "Bilagorna", attachments.ofCase(year.businessKey()), file),
                file,
                schema);
        table(
                "bilagor-utanfor-aret",
                archived.put(
                        "bilagor/utanfor-aret",
                        "Bilagorna utanför året",
                        attachments.besides(years, open.from(), open.to()),
                        file),
                file,
                schema);
    }

    private static void acts(String name, List<AuditedAct> acts, ArchiveFile file, Schema schema) {
        table(name, ArchiveTables.acts(acts), file, schema);
        file.addJson("data/" + name + ".json", acts);
    }

    private static void table(String name, Sheet sheet, ArchiveFile file, Schema schema) {
        file.add("data/" + name + ".csv", Csv.of(sheet));
        schema.table(name + ".csv", sheet);
    }
}
