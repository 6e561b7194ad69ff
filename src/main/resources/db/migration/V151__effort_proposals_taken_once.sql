-- What an effort proposes is taken once or struck once, and never offered again.

-- That a unit said no to a proposal, or later took away the problem or the measure it had made of it.
create table effort_proposal_struck (
    proposal_id uuid primary key references effort_proposal,
    struck_by   text        not null,
    struck_at   timestamptz not null
);
create trigger effort_proposal_struck_is_kept before update or delete on effort_proposal_struck
    for each row execute function refuse_change();
create trigger effort_proposal_struck_is_not_emptied before truncate on effort_proposal_struck
    for each statement execute function refuse_change();

drop index problem_from_effort_by_proposal;
drop index measure_from_effort_by_proposal;
alter table problem_from_effort add constraint one_problem_per_proposal unique (proposal_id);
alter table measure_from_effort add constraint one_measure_per_proposal unique (proposal_id);
