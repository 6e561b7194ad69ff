-- How the steering group weighed the problems of a picture: one per picture, with the time limit for the scoring.
create table prioritization (
    id         uuid primary key,
    picture_id uuid        not null,
    year       integer     not null,
    opened_at  timestamptz not null,
    closes_on  date        not null,
    extensions integer     not null default 0 check (extensions >= 0),
    lock       integer     not null default 0,
    constraint one_prioritization_per_picture unique (picture_id)
);

-- What one member of the steering group answered, once. An abstention is an answer too.
create table score_sheet (
    id                uuid primary key,
    prioritization_id uuid        not null references prioritization,
    member            text        not null,
    answered_by       text        not null,
    answered_at       timestamptz not null,
    abstained         boolean     not null,
    comment           text,
    lock              integer     not null default 0,
    constraint one_sheet_per_member unique (prioritization_id, member)
);

-- A member's judgement of one problem by one criterion. What the member left out has no row.
create table score (
    sheet_id   uuid not null references score_sheet,
    problem_id uuid not null,
    criterion  text not null check (criterion in
        ('COMMON', 'PERSISTENT', 'DEVIATING', 'CONFINED', 'INFLUENCEABLE', 'COSTLY', 'AFFECTS_MANY')),
    degree     text not null check (degree in ('YES', 'PARTLY', 'NO')),
    primary key (sheet_id, problem_id, criterion)
);
create index score_of_problem on score (problem_id);

-- A problem as the steering group weighed it: the suggestion first, then the chair's decision with its motivation.
-- Only rows decided as PRIORITISE go on to causes and measures.
create table priority (
    id                uuid primary key,
    prioritization_id uuid    not null references prioritization,
    problem_id        uuid    not null,
    score             integer check (score between 0 and 100),
    influence         integer check (influence between 0 and 100),
    suggestion        text    not null check (suggestion in ('PRIORITISE', 'MONITOR', 'DO_NOT_PRIORITISE')),
    suggestion_reason text    not null,
    decision          text check (decision in ('PRIORITISE', 'MONITOR', 'DO_NOT_PRIORITISE')),
    motivation        text,
    resources         text check (resources in ('YES', 'PARTLY', 'NO')),
    lead_role         text,
    decided_by        text,
    decided_at        timestamptz,
    deviates          boolean generated always as (decision is not null and decision <> suggestion) stored,
    lock              integer not null default 0,
    constraint problem_weighed_once unique (problem_id),
    constraint decision_is_motivated check (decision is null
        or (motivation is not null and btrim(motivation) <> '' and decided_by is not null and decided_at is not null)),
    constraint prioritised_has_lead check (decision is distinct from 'PRIORITISE' or lead_role is not null)
);
create index priority_of_prioritization on priority (prioritization_id);

-- A cause of a prioritised problem. Measures point to its number, which is therefore never given to another cause;
-- a cause that a later analysis leaves out is withdrawn, not deleted.
create table cause (
    id            uuid primary key,
    priority_id   uuid        not null references priority,
    number        integer     not null check (number > 0),
    perspective   text        not null check (perspective in ('VICTIM', 'OFFENDER', 'PLACE')),
    directness    text        not null check (directness in ('DIRECT', 'INDIRECT')),
    description   text        not null check (btrim(description) <> ''),
    support       text        not null check (btrim(support) <> ''),
    influenceable text        not null check (influenceable in ('YES', 'PARTLY', 'NO')),
    analysed_by   text        not null,
    analysed_at   timestamptz not null,
    withdrawn_at  timestamptz,
    lock          integer     not null default 0,
    constraint one_cause_per_number unique (priority_id, number)
);
