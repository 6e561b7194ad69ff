-- Attachments (bilagor): files that people put to a task. Until the task is handed in they are working material and go
-- with it; from then on they are part of the record, byte by byte, and may only be struck.
create table attachment (
    id            uuid primary key,
    task_id       text        not null,
    -- <process key>.<user task id>, and the ids of the roles the task was given to: a task that is sent back gets a new
    -- id, and is known by these.
    step          text        not null,
    roles         text[]      not null,
    business_key  text        not null,
    name          text        not null check (length(name) between 3 and 150),
    media_type    text        not null,
    size          bigint      not null check (size > 0),
    sha256        char(64)    not null,
    content       bytea       not null,
    -- A small JPEG of a picture; empty for other files.
    thumbnail     bytea,
    description   text        not null check (length(description) <= 200),
    -- Chapter and paragraph of OSL; empty when the file is not secret.
    secrecy       text        not null check (length(secrecy) <= 100),
    added_at      timestamptz not null,
    added_by      text        not null,
    on_behalf_of  text,
    -- When the task was handed in, and by whom.
    settled_at    timestamptz,
    settled_by    text,
    struck_at     timestamptz,
    struck_by     text,
    struck_reason text,
    constraint once_to_a_task unique (task_id, sha256),
    constraint size_is_told_truly check (size = length(content)),
    constraint settled_by_somebody check ((settled_at is null) = (settled_by is null)),
    constraint only_the_record_is_struck check (struck_at is null or settled_at is not null),
    constraint struck_with_a_reason check (
        (struck_at is null) = (struck_by is null) and (struck_at is null) = (struck_reason is null))
);
create index attachment_of_case on attachment (business_key, added_at);

-- Files are compressed already.
alter table attachment alter column content set storage external;

create function guard_attachment() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' then
        if old.settled_at is not null then
            raise exception 'The attachment % is part of the record: % refused', old.id, tg_op;
        end if;
        return old;
    end if;
    if (new.id, new.task_id, new.step, new.roles, new.business_key, new.name, new.media_type, new.size, new.sha256,
            new.content, new.thumbnail, new.description, new.secrecy, new.added_at, new.added_by, new.on_behalf_of)
        is distinct from
       (old.id, old.task_id, old.step, old.roles, old.business_key, old.name, old.media_type, old.size, old.sha256,
            old.content, old.thumbnail, old.description, old.secrecy, old.added_at, old.added_by, old.on_behalf_of)
        or (old.settled_at is not null
            and (new.settled_at, new.settled_by) is distinct from (old.settled_at, old.settled_by))
        or (old.struck_at is not null and (new.struck_at, new.struck_by, new.struck_reason)
            is distinct from (old.struck_at, old.struck_by, old.struck_reason))
    then
        raise exception 'The attachment % is kept as it was added: % refused', old.id, tg_op;
    end if;
    return new;
end
$$;

create trigger attachment_is_kept before update or delete on attachment
    for each row execute function guard_attachment();
