-- The strategic council (strategiskt råd, 10 §): who sits in it, when it met, what was said, and which matters it
-- carried to the steering group.

-- A meeting of the council, from its call to its minutes.
create sequence council_meeting_number;
create table council_meeting (
    id          uuid primary key,
    number      integer     not null unique,
    held_on     date,
    place       text,
    agenda      text,
    late_reason text,
    chair       text,
    chair_title text,
    present     text,
    minutes     text,
    minuted_by  text,
    started_at  timestamptz not null,
    started_by  text        not null,
    closed_at   timestamptz,
    lock        integer     not null default 0,
    constraint called_by_a_chair check ((held_on is null) = (chair is null) and (chair is null) = (chair_title is null)),
    constraint minutes_by_someone check ((minutes is null) = (minuted_by is null))
);

-- Who was called to a meeting beside the chair, and in what position: the other parties should send people in leading
-- positions.
create table council_member (
    id           uuid primary key,
    meeting_id   uuid    not null references council_meeting,
    position     integer not null check (position >= 0),
    name         text    not null check (name <> ''),
    organisation text    not null check (organisation <> ''),
    title        text    not null check (title <> ''),
    unique (meeting_id, position)
);

-- A matter that the council carried to the steering group, and what the chair of the group answered.
create table council_matter (
    id          uuid primary key,
    meeting_id  uuid        not null references council_meeting,
    number      integer     not null check (number > 0),
    title       text        not null check (title <> ''),
    description text        not null check (description <> ''),
    answer      text        check (answer in ('TAKE_UP', 'NOTED', 'LEFT')),
    comment     text,
    answered_by text,
    answered_at timestamptz,
    lock        integer     not null default 0,
    unique (meeting_id, number),
    constraint answered_with_comment check (
        (answer is null) = (comment is null)
        and (answer is null) = (answered_by is null)
        and (answer is null) = (answered_at is null))
);
