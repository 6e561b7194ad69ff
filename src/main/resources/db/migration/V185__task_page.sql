-- What the task page keeps beside the engine: drafts, and who handed what in.

-- What somebody has begun to write in a task's form. One per task, so that a deputy goes on where the other stopped. It
-- is content of the case: it goes with the task, and is never part of the record.
create table task_draft (
    task_id  text primary key,
    content  text        not null check (length(content) <= 2000000),
    version  integer     not null check (version > 0),
    saved_at timestamptz not null,
    saved_by text        not null
);

-- Who handed a task in through its form: the receipt, and what an old link in a mail leads to.
create table task_handed_in (
    task_id      text primary key,
    step         text        not null,
    business_key text        not null,
    person       text        not null,
    on_behalf_of text,
    at           timestamptz not null
);
create index task_handed_in_of_person on task_handed_in (person, at desc);

-- The page shows the latest steps of its case.
create index audit_entry_of_case on audit_entry (business_key, number desc);
