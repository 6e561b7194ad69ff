-- The outbox: what people shall be told, whom it goes to, and the mails it became. Nothing that officials write lies here.

-- What shall be told: queued in the transaction of the work itself and never changed. A dedupe key names the event.
create table notice (
    id                uuid primary key,
    dedupe_key        text        not null unique,
    template          text        not null,
    recipient_kind    text        not null check (recipient_kind in ('PERSON', 'ROLE')),
    recipient_id      text        not null,
    task_id           text,
    business_key      text,
    step              text,
    due               date,
    -- Raised each time the task's due date is another than before: the calendar then moves the entry it already has.
    calendar_sequence integer     not null default 0,
    params            text        not null,
    urgency           text        not null check (urgency in ('DIGEST', 'SINGLE', 'ACUTE')),
    queued_at         timestamptz not null,
    check (num_nulls(task_id, business_key, step, due) in (0, 4))
);
create index notice_of_task on notice (task_id, queued_at) where task_id is not null;

-- One mail to one addressee. While it is OPEN it is sent when next_at has come; a node that sends it moves next_at
-- forward first, so that another node tries when the first one has died.
create table notice_mail (
    id         uuid primary key,
    message_id text        not null unique,
    addressee  text        not null,
    acute      boolean     not null,
    state      text        not null
               check (state in ('OPEN', 'SENT', 'SKIPPED', 'STOPPED', 'UNDELIVERABLE', 'FAILED')),
    formed_at  timestamptz not null,
    next_at    timestamptz not null,
    attempts   integer     not null default 0,
    to_address text        not null default '',
    subject    text        not null default '',
    content    text,
    ended_at   timestamptz
);
create index notice_mail_open on notice_mail (next_at) where state = 'OPEN';
create index notice_mail_of_addressee on notice_mail (addressee, formed_at);

-- What the relay answered, attempt by attempt. An attempt without an end was cut off.
create table notice_attempt (
    mail_id  uuid        not null references notice_mail on delete cascade,
    number   integer     not null,
    began_at timestamptz not null,
    ended_at timestamptz,
    answer   text        not null default '',
    primary key (mail_id, number)
);

-- One addressee of one notice, and how it went. A role becomes its holders; what is refused goes on to a fallback.
create table notice_delivery (
    id             uuid primary key,
    notice_id      uuid        not null references notice,
    addressee_kind text        not null check (addressee_kind in ('PERSON', 'ROLE', 'UNIT')),
    addressee_id   text        not null,
    via            text        not null check (via in ('DIRECT', 'STAND_IN', 'FALLBACK')),
    -- Whose mail it was first, when this is a stand-in's or a fallback's.
    instead_of     text        not null default '',
    state          text        not null check (state in
                   ('WAITING', 'IN_MAIL', 'SPLIT', 'SENT', 'SKIPPED', 'STOPPED', 'UNDELIVERABLE', 'FAILED')),
    next_at        timestamptz not null,
    mail_id        uuid references notice_mail,
    explanation    text        not null default '',
    changed_at     timestamptz not null,
    unique (notice_id, addressee_kind, addressee_id),
    check (state <> 'IN_MAIL' or mail_id is not null)
);
create index notice_delivery_waiting on notice_delivery (next_at) where state = 'WAITING';
create index notice_delivery_of_mail on notice_delivery (mail_id);

-- What each person has chosen; no row is the ordinary way.
create table notice_choice (
    person_id text primary key,
    choice    text        not null check (choice in ('ORDINARY', 'ALL_IN_DIGEST', 'ALL_SINGLE')),
    chosen_at timestamptz not null
);

-- Which installation this database belongs to. A copy that wakes up elsewhere must not write to people.
create table notice_environment (
    only_row     boolean primary key default true check (only_row),
    name         text        not null,
    fingerprint  text        not null,
    confirmed_at timestamptz not null,
    confirmed_by text        not null
);
