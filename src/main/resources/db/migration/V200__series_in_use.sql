-- A unit may choose series for its own contribution; without a contribution the choice belongs to the whole picture.
-- The years are those the person wanted to show; null is as far as the figures reach.
alter table statistics_choice
    add column contribution_id uuid,
    -- Whether the coordinator chose it while compiling; otherwise the analyst or a unit did.
    add column compiled        boolean not null default false,
    add column first_year      integer,
    add column last_year       integer,
    add constraint choice_of_the_same_picture
        foreign key (contribution_id, picture_id) references contribution (id, picture_id),
    add constraint compiled_for_the_whole_picture check (not compiled or contribution_id is null),
    add constraint years_of_a_series check (series_id is not null or (first_year is null and last_year is null));

-- What a measure is measured by may be an imported series: its newest figure is the base value, and later the progress.
alter table indicator add column series_id uuid references statistics_series;

-- The role that is told when the figures are corrected.
alter table statistics_use add column owner text not null default 'coordinator' check (owner ~ '\S');
alter table statistics_use alter column owner drop default;

-- Something in the figures that a person has found worth a unit's attention; it waits in the unit's contribution as the
-- beginning of a problem. Taken away when the contribution is given: then it is a problem, or was struck by the unit.
create table suggested_problem (
    id              uuid primary key,
    contribution_id uuid        not null references contribution,
    series_id       uuid        not null references statistics_series,
    kind            text        not null check (kind in ('RISES', 'DEVIATES')),
    title           text        not null check (title ~ '\S'),
    area            text        not null check (area ~ '\S'),
    reason          text        not null check (reason ~ '\S'),
    suggested_by    text        not null,
    suggested_at    timestamptz not null,
    constraint suggested_once unique (contribution_id, series_id, kind)
);
