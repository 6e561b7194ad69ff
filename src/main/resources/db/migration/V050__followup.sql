-- A follow-up (uppföljning, 6 §) of the plan in force: half a year or a full year. One of each kind per cycle.
-- plan_id is null when no plan was in force: then there is nothing to report and it does not count as a follow-up by law.
-- previous_id is the follow-up before it of the same plan: a measure late in both is late for the second time.
create table follow_up (
    id               uuid primary key,
    cycle_id         uuid        not null references cycle,
    kind             text        not null check (kind in ('HALF_YEAR', 'FULL_YEAR')),
    plan_id          uuid        references action_plan,
    previous_id      uuid        references follow_up,
    opened_at        timestamptz not null,
    worked           text,
    picture_missed   text,
    proposals        text,
    compiled_at      timestamptz,
    completed_on     date,
    reported_on      date,
    rejected_on      date,
    rejection_reason text,
    lock             integer     not null default 0,
    constraint one_follow_up_of_each_kind unique (cycle_id, kind),
    constraint compiled_before_completed check (completed_on is null or compiled_at is not null),
    constraint rejected_with_reason check (rejected_on is null or rejection_reason is not null)
);

-- What the responsible role reported about one measure (åtgärd) in one follow-up. due_on is the date that was in force
-- then, so a later decision on a new date does not change what was late.
create table progress (
    id               uuid primary key,
    follow_up_id     uuid        not null references follow_up,
    measure_id       uuid        not null references measure,
    done             text        not null check (done in ('YES', 'PARTLY', 'NO', 'NOT_STARTED')),
    colour           text        not null check (colour in ('GREEN', 'YELLOW', 'RED')),
    production       text,
    process          text,
    deviation        text,
    deviation_cause  text,
    indicator_value  text,
    indicator_source text,
    effect           text        not null check (effect in ('BETTER', 'UNCHANGED', 'WORSE', 'UNKNOWN')),
    hours            integer     check (hours >= 0),
    cost_kronor      integer     check (cost_kronor >= 0),
    lesson           text,
    proposal         text        not null check (proposal in ('CONTINUE', 'CHANGE', 'END', 'EXTEND')),
    nothing_new      boolean     not null default false,
    due_on           date        not null,
    late             boolean     not null,
    reported_on      date        not null,
    reported_by      text        not null,
    lock             integer     not null default 0,
    constraint one_report_per_measure unique (follow_up_id, measure_id),
    constraint deviation_is_explained check (
        colour = 'GREEN' or (deviation is not null and deviation_cause is not null)),
    constraint red_is_never_nothing_new check (not (colour = 'RED' and nothing_new))
);
create index progress_of_measure on progress (measure_id, reported_on);

-- What the chair of the steering group decided about a measure that is red, or late for the second time.
-- A measure that goes on has a new date; one that is ended has none.
create table deviation_decision (
    progress_id uuid primary key references progress,
    decision    text not null check (decision in ('CONTINUE', 'CHANGE', 'REINFORCE', 'END')),
    motivation  text not null,
    new_date    date,
    decided_on  date not null,
    decided_by  text not null,
    constraint goes_on_until check ((decision = 'END') = (new_date is null)),
    constraint new_date_is_ahead check (new_date > decided_on)
);

-- Who in the steering group has taken note of the follow-up. Both parties must have done so before it is frozen.
create table note_taken (
    follow_up_id uuid        not null references follow_up,
    role         text        not null,
    party        text        not null check (party in ('CITY', 'POLICE')),
    remark       text,
    noted_by     text        not null,
    noted_at     timestamptz not null,
    primary key (follow_up_id, role)
);
