-- What people write to each other about the tasks of a case. It is part of the case: nothing here is changed.

-- A comment, written at a task and read by everybody who has a task in the same case.
create table task_comment (
    number       bigint generated always as identity primary key,
    id           uuid        not null unique,
    task_id      text        not null,
    -- Process key and user task id, for its name in the models.
    step         text        not null,
    business_key text        not null,
    author       text        not null,
    on_behalf_of text,
    content      text        not null check (content ~ '\S' and length(content) <= 2000),
    written_at   timestamptz not null
);
create index task_comment_of_case on task_comment (business_key, number);

create trigger task_comment_is_kept before update or delete on task_comment
    for each row execute function refuse_change();
create trigger task_comment_is_not_emptied before truncate on task_comment
    for each statement execute function refuse_change();

-- Its author has taken a comment back: it is shown no more, and stays in the case as it was written.
create table task_comment_withdrawn (
    comment_id   uuid primary key references task_comment (id),
    withdrawn_at timestamptz not null
);

create trigger task_comment_withdrawn_is_kept before update or delete on task_comment_withdrawn
    for each row execute function refuse_change();
create trigger task_comment_withdrawn_is_not_emptied before truncate on task_comment_withdrawn
    for each statement execute function refuse_change();
