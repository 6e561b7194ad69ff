package se.trygghetshjulet.year;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hash chain of the audit trail, computed once more from nothing but the table: each hash is SHA-256 over number,
 * time, actor, role, action, case, content and the hash before it, every part with its length in front.
 */
final class AuditChain {

    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    private AuditChain() {}

    /** Whether numbers and hashes follow on one another from the first entry to the last. */
    static boolean whole(JdbcClient jdbc) {
        List<Link> links = jdbc.sql("select * from audit_entry order by number")
                .query((row, number) -> link(row))
                .list();
        String previous = BEFORE_THE_FIRST;
        long expected = 1;
        for (Link link : links) {
            if (link.number != expected++ || !link.previous.equals(previous) || !link.hash.equals(link.computed)) {
                return false;
            }
            previous = link.hash;
        }
        return true;
    }

    private record Link(long number, String previous, String hash, String computed) {}

    private static Link link(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (String part : new String[] {
            row.getString("number"),
            row.getTimestamp("at").toInstant().toString(),
            row.getString("actor"),
            row.getString("role"),
            row.getString("action"),
            row.getString("business_key"),
            row.getString("content"),
            row.getString("previous")
        }) {
            text.append(part.length()).append(':').append(part).append('\n');
        }
        return new Link(
                row.getLong("number"), row.getString("previous"), row.getString("hash"), sha256(text.toString()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
