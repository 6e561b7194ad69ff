-- Documents as they were when what they tell of was adopted: rendered once, and given out byte by byte as they are here.
create table frozen_document (
    id         uuid primary key,
    cycle_id   uuid        not null references cycle,
    -- What it is about: a picture, a plan, a follow-up, a matter, a decision, or the year itself. Kept by kind.
    kind       text        not null check (kind in
        ('PICTURE', 'PLAN', 'OFFICIAL_REPORT', 'EXCERPT', 'FOLLOW_UP', 'SUMMARY', 'DECISION_LOG')),
    subject_id uuid        not null,
    version    integer     not null check (version > 0),
    -- OPEN leaves out what is marked with secrecy (OSL); FULL is written beside it only when something is.
    edition    text        not null check (edition in ('OPEN', 'FULL')),
    format     text        not null check (format in ('PDF', 'DOCX', 'XLSX')),
    title      text        not null,
    file_name  text        not null,
    content    bytea       not null,
    sha256     char(64)    not null,
    frozen_at  timestamptz not null,
    constraint rendered_once unique (kind, subject_id, version, edition, format)
);
create index frozen_document_of_cycle on frozen_document (cycle_id);

create trigger frozen_document_is_frozen before update or delete on frozen_document
    for each row execute function refuse_change();
create trigger frozen_document_is_not_emptied before truncate on frozen_document
    for each statement execute function refuse_change();
