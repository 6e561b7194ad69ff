package se.trygghetshjulet.effort.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.effort.EffortProposal;
import se.trygghetshjulet.effort.EffortProposals;

@Component
class RecordedProposals implements EffortProposals {

    private static final String OPEN = """
            select p.id, p.unit, p.title, p.description, e.title as effort
            from effort_proposal p join effort e on e.id = p.effort_id
            where p.kind = ? and p.unit = ? and p.id not in (select proposal_id from %s)
            order by p.proposed_at, p.title""";

    private final JdbcClient jdbc;

    RecordedProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EffortProposal> problemsFor(String unit) {
        return open(ProposalKind.PROBLEM, unit, "problem_from_effort");
    }

    @Override
    public List<EffortProposal> measuresFor(String unit) {
        return open(ProposalKind.MEASURE, unit, "measure_from_effort");
    }

    @Override
    public void becameProblem(UUID proposalId, UUID problemId) {
        jdbc.sql("insert into problem_from_effort (problem_id, proposal_id) values (?, ?)")
                .params(problemId, proposalId)
                .update();
    }

    @Override
    public void becameMeasure(UUID proposalId, UUID measureId) {
        jdbc.sql("insert into measure_from_effort (measure_id, proposal_id) values (?, ?)")
                .params(measureId, proposalId)
                .update();
    }

    private List<EffortProposal> open(ProposalKind kind, String unit, String becoming) {
        return jdbc.sql(OPEN.formatted(becoming))
                .params(kind.name(), unit)
                .query(EffortProposal.class)
                .list();
    }
}
