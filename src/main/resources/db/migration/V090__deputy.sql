-- Deputies (ersättare): who is away, when, and who stands in.

-- A period that a person is away. Rows are never removed: they say with what right a deputy acted.
create table absence (
    id            uuid primary key,
    person        text        not null,
    deputy        text,
    first_day     date        not null,
    last_day      date        not null,
    reason        text        not null check (reason in ('HOLIDAY', 'LEAVE', 'TRAVEL', 'OTHER')),
    registered_by text        not null,
    registered_at timestamptz not null,
    ended_by      text,
    ended_at      timestamptz,
    lock          integer     not null default 0,
    constraint absence_has_days check (first_day <= last_day),
    constraint nobody_stands_in_for_themselves check (deputy <> person),
    constraint ended_by_someone check ((ended_by is null) = (ended_at is null))
);
create index absence_in_force on absence (last_day, first_day) where ended_at is null;

-- A deputy acts in their own name for somebody: the record keeps both names.
alter table audit_entry add column on_behalf_of text;
alter table report_draft add column on_behalf_of text;
alter table approval add column on_behalf_of text;

-- Four eyes across deputies: neither the writer nor the one it was written for may judge, nor anybody for them.
create or replace function refuse_approval_by_writer() returns trigger language plpgsql as
$$
begin
    if exists (
        select 1
        from report_draft judged
        join report_draft written on written.case_id = judged.case_id
        where judged.id = new.report_draft_id
          and (new.person in (written.written_by, written.on_behalf_of)
            or new.on_behalf_of in (written.written_by, written.on_behalf_of)))
    then
        raise exception 'The writer of a report cannot judge it';
    end if;
    return new;
end
$$;
