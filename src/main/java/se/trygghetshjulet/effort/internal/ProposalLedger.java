package se.trygghetshjulet.effort.internal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of what efforts proposed: what is still open, what was taken or struck, and where things came from. */
@Component
class ProposalLedger {

    private static final String OPEN = """
            from effort_proposal p join effort e on e.id = p.effort_id
            where p.kind = :kind
              and not exists (select 1 from %1$s_from_effort taken where taken.proposal_id = p.id)
              and not exists (select 1 from effort_proposal_struck struck where struck.proposal_id = p.id)""";

    private static final String STRIKE = """
            insert into effort_proposal_struck (proposal_id, struck_by, struck_at)
            select p.id, :actor, :at
            from effort_proposal p
            where p.kind = :kind and p.id in (%s)
            on conflict do nothing""";

    /** Follows each thing back through the earlier ones that it carries on, to the one that was proposed. */
    private static final String ORIGINS = """
            with recursive thread as (
                select id as asked, id, %2$s as earlier from %1$s where id in (:ids)
                union
                select thread.asked, before.id, before.%2$s
                from %1$s before join thread on before.id = thread.earlier)
            select thread.asked, e.title
            from thread
            join %1$s_from_effort taken on taken.%1$s_id = thread.id
            join effort_proposal p on p.id = taken.proposal_id
            join effort e on e.id = p.effort_id
            order by e.number""";

    private final JdbcClient jdbc;
    private final EffortBook book;

    ProposalLedger(JdbcClient jdbc, EffortBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /** Neither taken nor struck, oldest first. */
    List<OpenProposal> open(ProposalKind kind, String unit) {
        return jdbc.sql("select p.id, p.title, p.description, e.title as effort "
                        + OPEN.formatted(kind.table())
                        + " and p.unit = :unit order by p.proposed_at, p.title")
                .param("kind", kind.name())
                .param("unit", unit)
                .query(OpenProposal.class)
                .list();
    }

    Set<String> units(ProposalKind kind) {
        return new HashSet<>(jdbc.sql("select distinct p.unit " + OPEN.formatted(kind.table()))
                .param("kind", kind.name())
                .query(String.class)
                .list());
    }

    void became(ProposalKind kind, UUID proposalId, UUID thingId) {
        jdbc.sql("insert into %1$s_from_effort (%1$s_id, proposal_id) values (?, ?)".formatted(kind.table()))
                .params(thingId, proposalId)
                .update();
    }

    void struck(ProposalKind kind, UUID proposalId, String actor) {
        strike(kind, ":id", Map.of("id", proposalId), actor);
    }

    void takenAway(ProposalKind kind, Collection<UUID> thingIds, String actor) {
        if (!thingIds.isEmpty()) {
            String made = "select proposal_id from %1$s_from_effort where %1$s_id in (:ids)".formatted(kind.table());
            strike(kind, made, Map.of("ids", thingIds), actor);
        }
    }

    Map<UUID, String> origins(ProposalKind kind, Collection<UUID> thingIds) {
        Map<UUID, String> origins = new HashMap<>();
        if (!thingIds.isEmpty()) {
            jdbc.sql(ORIGINS.formatted(kind.table(), kind.earlier()))
                    .param("ids", thingIds)
                    .query((row, number) -> origins.merge(
                            row.getObject("asked", UUID.class), from(row.getString("title")), (a, b) -> a + ", " + b))
                    .list();
        }
        return origins;
    }

    static String from(String effortTitle) {
        return "satsningen " + effortTitle;
    }

    private void strike(ProposalKind kind, String which, Map<String, ?> parameters, String actor) {
        jdbc.sql(STRIKE.formatted(which))
                .params(parameters)
                .param("kind", kind.name())
                .param("actor", actor)
                .param("at", OffsetDateTime.ofInstant(book.now(), ZoneOffset.UTC))
                .update();
    }

    /** @param effort the title of the effort */
    record OpenProposal(UUID id, String title, String description, String effort) {}
}
