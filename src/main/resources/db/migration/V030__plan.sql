-- An action plan (åtgärdsplan, 5 §). A rejected plan gets a successor with the next version within the same year.
create table action_plan (
    id                uuid primary key,
    cycle_id          uuid        not null references cycle,
    picture_id        uuid        not null,
    version           integer     not null check (version > 0),
    previous_id       uuid references action_plan,
    opened_at         timestamptz not null,
    proposal_round    integer     not null default 1,
    endorsement_round integer     not null default 0,
    -- Numbers are handed out once and never used again, so "measure 4" always means the same measure.
    last_number       integer     not null default 0,
    endorsed_at       timestamptz,
    decided_on        date,
    approved          boolean,
    decision_reason   text,
    lock              integer     not null default 0,
    unique (cycle_id, version),
    check ((decided_on is null) = (approved is null)),
    check (decided_on is null or endorsed_at is not null)
);

-- What a unit answered when it was asked for measures, and what the coordinator wants more of.
create table proposal (
    id           uuid primary key,
    plan_id      uuid    not null references action_plan,
    unit         text    not null,
    asked_round  integer not null,
    question     text,
    no_measures  boolean not null default false,
    reason       text,
    fit_short    text,
    fit_long     text,
    submitted_at timestamptz,
    submitted_by text,
    lock         integer not null default 0,
    unique (plan_id, unit),
    check (not no_measures or reason <> '')
);

-- Why a unit has nothing on a level of prevention: all levels shall be considered.
create table grid_gap (
    proposal_id uuid not null references proposal on delete cascade,
    level       text not null check (level in ('UNIVERSAL', 'SELECTIVE', 'INDICATED', 'SITUATIONAL')),
    motivation  text not null check (motivation <> ''),
    primary key (proposal_id, level)
);

-- A measure (åtgärd): one row of the plan.
create table measure (
    id                uuid primary key,
    plan_id           uuid    not null references action_plan,
    number            integer not null check (number > 0),
    unit              text    not null,
    continues_id      uuid references measure,
    title             text    not null check (title <> ''),
    steps             text,
    overall_goal      text,
    goal              text    not null check (goal <> ''),
    prevention_level  text    not null check (prevention_level in ('UNIVERSAL', 'SELECTIVE', 'INDICATED')),
    approach          text    not null check (approach in ('SOCIAL', 'SITUATIONAL')),
    effect            text    not null check (effect in ('SHORT_TERM', 'LONG_TERM')),
    extent            text    not null check (extent in ('ONE_OFF', 'ORDINARY')),
    starts_on         date    not null,
    due_on            date    not null,
    sequence          text,
    responsible       text    not null check (responsible <> ''),
    contact           text    not null,
    partners          text,
    resources         text,
    evidence          text,
    evidence_strength text check (evidence_strength in ('LOW', 'MEDIUM', 'HIGH')),
    documentation     text,
    follow_up         text    not null check (follow_up <> ''),
    camera            boolean not null default false,
    promise_area      text,
    promise_year      integer,
    -- Why there is no indicator, or no base value for it.
    indicator_gap     text,
    -- Why the coordinator left it out; such a measure keeps its number but is no longer part of the plan.
    struck_reason     text check (struck_reason <> ''),
    lock              integer not null default 0,
    unique (plan_id, number),
    check (due_on >= starts_on),
    check ((promise_area is null) = (promise_year is null))
);

-- The causes that a measure acts on.
create table measure_cause (
    measure_id uuid not null references measure on delete cascade,
    cause_id   uuid not null,
    primary key (measure_id, cause_id)
);

create index measure_cause_by_cause on measure_cause (cause_id);

-- How it is seen whether a measure reaches its goal.
create table indicator (
    id           uuid primary key,
    measure_id   uuid not null unique references measure on delete cascade,
    name         text not null check (name <> ''),
    base_value   text,
    target_value text,
    source       text,
    measured_on  date
);

-- Why a prioritised problem has no measure in the plan.
create table uncovered_problem (
    plan_id     uuid not null references action_plan,
    priority_id uuid not null,
    motivation  text not null check (motivation <> ''),
    primary key (plan_id, priority_id)
);

-- What a member of the steering group said about the plan in one round.
create table endorsement (
    id       uuid primary key,
    plan_id  uuid        not null references action_plan,
    round    integer     not null,
    member   text        not null,
    party    text        not null check (party in ('CITY', 'POLICE')),
    person   text        not null,
    approved boolean     not null,
    comment  text,
    at       timestamptz not null,
    unique (plan_id, round, member),
    check (approved or comment <> '')
);

-- No measure without a cause (5 §): asked when the transaction ends, whoever wrote the rows.
create function refuse_measure_without_cause() returns trigger language plpgsql as
$$
declare
    asked uuid;
begin
    if tg_table_name = 'measure' then
        asked := new.id;
    else
        asked := old.measure_id;
    end if;
    if exists (select from measure where id = asked)
        and not exists (select from measure_cause where measure_id = asked) then
        raise exception 'The measure % has no cause', asked using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;

create constraint trigger measure_has_cause after insert or update on measure
    deferrable initially deferred for each row execute function refuse_measure_without_cause();
create constraint trigger measure_keeps_cause after update or delete on measure_cause
    deferrable initially deferred for each row execute function refuse_measure_without_cause();

-- A plan stands only when the city and the police have both approved it in its last round, nobody sent it back, and no
-- single person spoke for both.
create function refuse_one_sided_plan() returns trigger language plpgsql as
$$
begin
    if (select count(distinct party) < 2 or count(distinct person) < 2 or not bool_and(approved)
        from endorsement where plan_id = new.id and round = new.endorsement_round) then
        raise exception 'The plan % is not endorsed by both parties', new.id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger plan_is_endorsed_by_both before insert or update of endorsed_at on action_plan
    for each row when (new.endorsed_at is not null) execute function refuse_one_sided_plan();
