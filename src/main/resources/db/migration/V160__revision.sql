-- A revision of a year's picture (lägesbild) because the situation has changed: why, what came of it, and which of the
-- decided problems the change touches. The year goes on meanwhile.
create table revision (
    id               uuid primary key,
    cycle_id         uuid        not null references cycle,
    number           integer     not null check (number > 0),
    reason           text        not null check (reason ~ '\S'),
    started_by       text        not null,
    started_at       timestamptz not null,
    -- The new version, and the chair's judgement of what it touches; null until then.
    picture_id       uuid references picture,
    plan_touched     boolean,
    impact_reason    text,
    assessed_by      text,
    assessed_at      timestamptz,
    ended_at         timestamptz,
    lock             integer     not null default 0,
    constraint revision_number_in_year unique (cycle_id, number),
    constraint assessed_with_a_reason check ((assessed_at is null) = (impact_reason is null)
        and (assessed_at is null or (picture_id is not null and plan_touched is not null and assessed_by is not null)))
);
create unique index one_revision_at_a_time on revision (cycle_id) where ended_at is null;

-- A problem of the new version that the steering group weighs anew. All others keep what was decided about them.
create table touched_problem (
    revision_id uuid not null references revision,
    problem_id  uuid not null references problem,
    primary key (revision_id, problem_id)
);
create index touched_problem_by_problem on touched_problem (problem_id);

-- A decision that stands when a picture is revised points at the one that it carries on.
alter table priority
    add column carried_from uuid references priority;
create index priority_by_carried_from on priority (carried_from);
