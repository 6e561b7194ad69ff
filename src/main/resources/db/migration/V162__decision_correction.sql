-- A recorded decision that was written down wrongly. The decision is never changed: the correction is a record of its own
-- that points at it, proposed by one person and approved by another, with a reason.
create table decision_correction (
    id          uuid primary key,
    decision_id uuid        not null references decision,
    part        text        not null check (part in ('PARAGRAPH', 'TEXT', 'MOTIVATION', 'RESERVATIONS', 'CONFLICTS')),
    stands      text        not null,
    corrected   text        not null check (corrected ~ '\S'),
    reason      text        not null check (reason ~ '\S'),
    proposed_by text        not null,
    proposed_at timestamptz not null,
    answered_by text,
    answered_at timestamptz,
    approved    boolean,
    answer      text        not null default '',
    lock        integer     not null default 0,
    constraint something_is_corrected check (corrected <> stands),
    constraint answered_by_another_person check (answered_by <> proposed_by),
    constraint answered_by_someone check ((approved is null) = (answered_by is null) and (approved is null) = (answered_at is null)),
    constraint refused_with_a_reason check (approved is not false or answer ~ '\S')
);
create index decision_correction_by_decision on decision_correction (decision_id);
create unique index one_open_correction_per_decision on decision_correction (decision_id) where approved is null;

-- What somebody approved is as fixed as the decision that it corrects.
create function decision_correction_is_kept() returns trigger language plpgsql as $$
begin
    if old.approved is not null then
        raise exception 'A correction that has been answered is never changed';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger decision_correction_is_kept before update or delete on decision_correction
    for each row execute function decision_correction_is_kept();
