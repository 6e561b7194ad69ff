package se.trygghetshjulet.document.internal.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Item;
import se.trygghetshjulet.document.internal.text.Kind;
import se.trygghetshjulet.record.Sha256;

/** The frozen files. The database refuses every change of them. */
@Component
public class FrozenDocuments {

    private static final String COLUMNS =
            "id, cycle_id, kind, subject_id, version, edition, format, title, file_name, sha256, frozen_at";

    private static final String IN_ORDER = " order by frozen_at, kind, title, version, edition desc, format desc";

    private final JdbcClient jdbc;
    private final Clock clock;

    FrozenDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean exists(Item item) {
        return jdbc.sql("select exists (select from frozen_document where kind = ? and subject_id = ? and version = ?)")
                .params(item.kind().name(), item.id(), item.version())
                .query(Boolean.class)
                .single();
    }

    boolean existsInAnyVersion(Item item) {
        return jdbc.sql("select exists (select from frozen_document where kind = ? and subject_id = ?)")
                .params(item.kind().name(), item.id())
                .query(Boolean.class)
                .single();
    }

    void add(Item item, Edition edition, DocumentFile file) {
        jdbc.sql("insert into frozen_document (" + COLUMNS + ", content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        item.cycleId(),
                        item.kind().name(),
                        item.id(),
                        item.version(),
                        edition.name(),
                        file.format().name(),
                        item.name(),
                        file.name(),
                        Sha256.of(file.bytes()),
                        Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)),
                        file.bytes())
                .update();
    }

    /** Those of a year, in the order they were frozen. */
    public List<FrozenDocument> ofCycle(UUID cycleId) {
        return jdbc.sql("select " + COLUMNS + " from frozen_document where cycle_id = ?" + IN_ORDER)
                .param(cycleId)
                .query(FrozenDocuments::row)
                .list();
    }

    /** Those that belong to no year, such as those of agreements, in the order they were frozen. */
    public List<FrozenDocument> outsideTheYears() {
        return jdbc.sql("select " + COLUMNS + " from frozen_document where cycle_id is null" + IN_ORDER)
                .query(FrozenDocuments::row)
                .list();
    }

    /** The file of an item as it is now; empty when this version of it is not frozen. */
    public Optional<FrozenDocument> find(Item item, Edition edition, Format format) {
        return jdbc.sql("select " + COLUMNS + " from frozen_document"
                        + " where kind = ? and subject_id = ? and version = ? and edition = ? and format = ?")
                .params(item.kind().name(), item.id(), item.version(), edition.name(), format.name())
                .query(FrozenDocuments::row)
                .optional();
    }

    public Optional<FrozenDocument> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from frozen_document where id = ?")
                .param(id)
                .query(FrozenDocuments::row)
                .optional();
    }

    /**
     * The bytes as they were frozen.
     *
     * @throws IllegalStateException when they no longer have their checksum: somebody has gone around the database
     */
    public byte[] bytes(FrozenDocument document) {
        byte[] bytes = jdbc.sql("select content from frozen_document where id = ?")
                .param(document.id())
                .query(byte[].class)
                .single();
        if (!Sha256.of(bytes).equals(document.sha256())) {
            throw new IllegalStateException("The frozen document " + document.id() + " has been altered");
        }
        return bytes;
    }

    private static FrozenDocument row(ResultSet row, int number) throws SQLException {
        return new FrozenDocument(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                row.getInt("version"),
                Edition.valueOf(row.getString("edition")),
                Format.valueOf(row.getString("format")),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getTimestamp("frozen_at").toInstant());
    }
}
