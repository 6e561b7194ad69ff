-- The roles that nobody looks after, or soon will: one row from when the coordinator was told until somebody does again.
create table unattended_role (
    id        uuid primary key,
    role      text        not null,
    cause     text        not null check (cause in ('VACANT', 'AWAY')),
    first_day date        not null,
    -- Null when the role is vacant: then nobody knows the last day.
    last_day  date,
    told_at   timestamptz not null,
    ended_at  timestamptz,
    check ((cause = 'VACANT') = (last_day is null))
);
create index unattended_role_now on unattended_role (role) where ended_at is null;
