-- Special efforts (särskilda satsningar): cooperation intensified when needed, planned or acute, beside the year.

-- An effort from its start to its end. cycle_id is the year that ran when it began; null when none did.
create sequence effort_number;
create table effort (
    id                uuid primary key,
    number            integer     not null unique,
    cycle_id          uuid        references cycle,
    kind              text        not null check (kind in ('PLANNED', 'ACUTE')),
    state             text        not null check (state in ('STARTED', 'CLOSED', 'REFUSED')),
    title             text        not null check (title <> ''),
    situation         text        not null check (situation <> ''),
    goal              text,
    actions           text,
    units             text[]      not null check (cardinality(units) > 0),
    starts_on         date        not null,
    ends_on           date,
    round             integer     not null default 1,
    worked            text,
    lessons           text,
    started_at        timestamptz not null,
    started_by        text        not null,
    ended_at          timestamptz,
    lock              integer     not null default 0,
    constraint effort_lasts_some_time check (ends_on >= starts_on),
    constraint closed_with_lessons check (state <> 'CLOSED' or lessons is not null),
    constraint ended_or_going_on check ((state = 'STARTED') = (ended_at is null))
);

-- What each party decided, round by round: an effort that is sent back is decided again.
create table effort_decision (
    id         uuid primary key,
    effort_id  uuid        not null references effort,
    round      integer     not null,
    role       text        not null,
    party      text        not null check (party in ('CITY', 'POLICE')),
    verdict    text        not null check (verdict in ('APPROVE', 'RETURN', 'REFUSE')),
    comment    text,
    decided_by text        not null,
    decided_at timestamptz not null,
    constraint one_decision_per_party_and_round unique (effort_id, round, party),
    constraint no_is_motivated check (verdict = 'APPROVE' or comment is not null)
);

-- What a party did in the effort, or why it did nothing.
create table effort_report (
    id          uuid primary key,
    effort_id   uuid        not null references effort,
    unit        text        not null,
    done        text,
    nothing     text,
    effect      text        check (effect in ('BETTER', 'UNCHANGED', 'WORSE', 'UNKNOWN')),
    hours       integer     check (hours >= 0),
    reported_by text        not null,
    reported_at timestamptz not null,
    constraint one_report_per_party unique (effort_id, unit),
    constraint done_or_nothing check ((done is null) <> (nothing is null))
);

-- A problem or a measure that the effort proposes to a unit, for the picture or the plan of the year. What the unit
-- makes of it points back here.
create table effort_proposal (
    id          uuid primary key,
    effort_id   uuid        not null references effort,
    kind        text        not null check (kind in ('PROBLEM', 'MEASURE')),
    unit        text        not null,
    title       text        not null check (title <> ''),
    description text        not null check (description <> ''),
    proposed_by text        not null,
    proposed_at timestamptz not null
);

-- Which problem of a picture came out of which proposal.
create table problem_from_effort (
    problem_id  uuid primary key references problem on delete cascade,
    proposal_id uuid not null references effort_proposal
);
create index problem_from_effort_by_proposal on problem_from_effort (proposal_id);

-- Which measure of a plan came out of which proposal.
create table measure_from_effort (
    measure_id  uuid primary key references measure on delete cascade,
    proposal_id uuid not null references effort_proposal
);
create index measure_from_effort_by_proposal on measure_from_effort (proposal_id);

create trigger effort_decision_is_kept before update or delete on effort_decision
    for each row execute function refuse_change();
create trigger effort_report_is_kept before update or delete on effort_report
    for each row execute function refuse_change();
create trigger effort_proposal_is_kept before update or delete on effort_proposal
    for each row execute function refuse_change();
create trigger effort_decision_is_not_emptied before truncate on effort_decision
    for each statement execute function refuse_change();
create trigger effort_report_is_not_emptied before truncate on effort_report
    for each statement execute function refuse_change();
create trigger effort_proposal_is_not_emptied before truncate on effort_proposal
    for each statement execute function refuse_change();
