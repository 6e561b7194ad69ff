-- A year can end before its time. It is then closed, as cancelled, and stays in the record.
alter table cycle
    add column cancelled boolean not null default false,
    add constraint cancelled_is_closed check (not cancelled or closed_at is not null);

-- A proposal to cancel a year: why, who proposed it, and what somebody else answered.
create table cancellation (
    id          uuid primary key,
    cycle_id    uuid        not null references cycle,
    reason      text        not null check (reason ~ '\S'),
    started_by  text        not null,
    started_at  timestamptz not null,
    proposed_by text,
    -- The second pair of eyes, and what it said; empty when it agreed without a word.
    answered_by text,
    answer      text,
    confirmed   boolean,
    ended_at    timestamptz,
    lock        integer     not null default 0,
    constraint answered_by_another check (answered_by <> proposed_by),
    constraint confirmed_by_someone check (confirmed is not true or (proposed_by is not null and answered_by is not null)),
    constraint refused_with_a_reason check (confirmed is not false or answer ~ '\S')
);
create unique index one_cancellation_at_a_time on cancellation (cycle_id) where ended_at is null;
