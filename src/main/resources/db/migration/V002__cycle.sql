-- A municipality's year. One cycle per year: the engine does not enforce unique business keys, this table does.
create table cycle (
    id                   uuid primary key,
    municipality         text        not null,
    year                 integer     not null check (year between 2023 and 2100),
    variant              text        not null check (variant in ('FULL', 'LIGHT')),
    started_at           timestamptz not null,
    started_by           text        not null,
    update_needed        boolean,
    update_motivation    text,
    summary              text,
    summary_reviewers    text,
    summary_published_on date,
    summary_published_at text,
    closed_at            timestamptz,
    lock                 integer     not null default 0,
    constraint one_cycle_per_year unique (municipality, year)
);

-- The meetings that the year plans for, picked from the meeting calendar when it starts.
create table planned_meeting (
    cycle_id uuid not null references cycle,
    subject  text not null check (subject in ('PLAN', 'REPORT')),
    organ    text not null,
    held_on  date not null,
    primary key (cycle_id, subject, organ)
);
