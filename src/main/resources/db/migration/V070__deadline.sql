-- Deadlines: one row for each user task that has one, how they were moved, and the two clocks of lag (2023:196) 6 §.

-- The deadline of a user task, from its creation until it has been done or has gone with its process. The engine's due
-- date says the same; this row is what reminders, the page Frister and the mails go by.
create table task_deadline (
    task_id       text primary key,
    step          text        not null,
    business_key  text        not null,
    roles         text        not null,
    acute         boolean     not null,
    due           timestamptz not null,
    -- From when on reminders count: nobody is reminded of what they have just been told.
    watched_since timestamptz not null,
    -- The process that watches it (deadline-watch).
    watch_id      text,
    ended_at      timestamptz
);
create index task_deadline_open on task_deadline (due) where ended_at is null;

-- Every time somebody moved a deadline, and why.
create table deadline_move (
    id       uuid primary key,
    task_id  text        not null references task_deadline,
    previous timestamptz not null,
    due      timestamptz not null,
    reason   text        not null check (length(trim(reason)) > 0),
    moved_by text        not null,
    moved_at timestamptz not null,
    constraint really_moved check (previous <> due)
);
create index deadline_move_of_task on deadline_move (task_id);
create trigger deadline_move_is_kept before update or delete on deadline_move
    for each row execute function refuse_change();
create trigger deadline_move_is_not_emptied before truncate on deadline_move
    for each statement execute function refuse_change();

-- The 24 months within which the picture is to be updated and the plan followed up (lag 2023:196 6 §). One clock of each
-- kind runs; it is started anew when the thing has been done, which ends the one before.
create table legal_clock (
    id         uuid primary key,
    matter     text not null check (matter in ('PICTURE', 'PLAN')),
    started_on date not null,
    latest_on  date not null check (latest_on > started_on),
    watch_id   text,
    overdue_at timestamptz,
    ended_at   timestamptz
);
create unique index one_clock_runs_per_matter on legal_clock (matter) where ended_at is null;
