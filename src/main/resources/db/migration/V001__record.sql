-- The record: what was adopted, and who did what. Nothing here is ever changed.

-- A frozen version of a picture, a plan or a report. Later edits of the working rows cannot reach it.
create table snapshot (
    id          uuid primary key,
    kind        text        not null check (kind in ('PICTURE', 'PLAN', 'FOLLOW_UP', 'YEAR')),
    subject_id  uuid        not null,
    version     integer     not null check (version > 0),
    content     text        not null,
    sha256      char(64)    not null,
    frozen_at   timestamptz not null,
    frozen_by   text        not null,
    unique (kind, subject_id, version)
);

-- The audit trail. Each entry carries the hash of the one before it, so a removed or altered entry shows.
create table audit_entry (
    number       bigint primary key,
    at           timestamptz not null,
    actor        text        not null,
    role         text        not null,
    action       text        not null,
    business_key text        not null,
    content      text        not null,
    previous     char(64)    not null,
    hash         char(64)    not null unique
);

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'The table % is append-only: % refused', tg_table_name, tg_op;
end
$$;

create trigger snapshot_is_frozen before update or delete on snapshot
    for each row execute function refuse_change();
create trigger snapshot_is_not_emptied before truncate on snapshot
    for each statement execute function refuse_change();
create trigger audit_entry_is_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change();
