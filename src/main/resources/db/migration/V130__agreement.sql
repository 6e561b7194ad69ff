-- Agreements on cooperation (överenskommelser och avsiktsförklaringar, 9 §): what they say, what the counterpart
-- answered, who signed, and what the parties found when they went through them each year.

-- An agreement from its preparation to its end. It belongs to no year. number names the case for people.
-- replaces_id is the agreement that this one renews; replaced_from is the day the successor takes over.
-- continuation is what was last decided about going on, ends_early_on the day it was agreed to end before its time.
create sequence agreement_number;
create table agreement (
    id                    uuid primary key,
    number                integer     not null unique,
    state                 text        not null check (state in ('PREPARING', 'IN_FORCE', 'ENDED', 'WITHDRAWN')),
    title                 text        not null,
    counterpart           text        not null,
    counterpart_type      text        not null
        check (counterpart_type in ('POLICE', 'AUTHORITY', 'BUSINESS', 'CIVIL_SOCIETY', 'OTHER')),
    replaces_id           uuid        references agreement,
    replaced_from         date,
    recorded_on           date,
    continuation          text        check (continuation in ('RENEW', 'KEEP', 'TERMINATE')),
    continuation_reason   text,
    continuation_on       date,
    continuation_by       text,
    ends_early_on         date,
    withdrawal_reason     text,
    rejection_reason      text,
    created_at            timestamptz not null,
    created_by            text        not null,
    lock                  integer     not null default 0,
    constraint in_force_since_a_day check (state <> 'IN_FORCE' or recorded_on is not null),
    constraint continuation_is_motivated check (
        (continuation is null) = (continuation_reason is null)
        and (continuation is null) = (continuation_on is null)
        and (continuation is null) = (continuation_by is null)),
    constraint terminated_on_a_day check ((continuation = 'TERMINATE') = (ends_early_on is not null)),
    constraint withdrawn_with_reason check ((state = 'WITHDRAWN') = (withdrawal_reason is not null))
);

-- A version of what the agreement says. Purposes and areas are what the law demands (9 §). valid_to is null when the
-- agreement holds until further notice.
create table agreement_terms (
    id               uuid primary key,
    agreement_id     uuid        not null references agreement,
    version          integer     not null check (version > 0),
    kind             text        not null check (kind in ('AGREEMENT', 'LETTER_OF_INTENT')),
    title            text        not null,
    counterpart      text        not null,
    counterpart_type text        not null,
    contact          text,
    purposes         text        not null check (purposes <> ''),
    areas            text        not null check (areas <> ''),
    content          text,
    valid_from       date        not null,
    valid_to         date,
    needs_decision   boolean     not null,
    written_by       text        not null,
    written_at       timestamptz not null,
    unique (agreement_id, version),
    constraint valid_for_some_time check (valid_to >= valid_from)
);

-- What the counterpart answered to a version. answered_by is the one who answered for the counterpart, who may have no
-- account; recorded_by is the one who wrote it down here.
create table counterpart_answer (
    id           uuid primary key,
    agreement_id uuid        not null references agreement,
    terms_id     uuid        not null references agreement_terms,
    agrees       boolean     not null,
    comment      text,
    answered_by  text        not null,
    answered_on  date        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    constraint disagreement_has_comment check (agrees or comment is not null)
);

-- Who signed the agreement for each party, when, and where the signed document is kept.
create table agreement_signature (
    agreement_id       uuid primary key references agreement,
    terms_id           uuid        not null references agreement_terms,
    signed_on          date        not null,
    city_signer        text        not null,
    counterpart_signer text        not null,
    file_reference     text        not null,
    recorded_by        text        not null,
    recorded_at        timestamptz not null
);

-- What a party found when the agreement was gone through: keep, change or end.
create table agreement_review (
    id           uuid primary key,
    agreement_id uuid        not null references agreement,
    role         text        not null,
    verdict      text        not null check (verdict in ('KEEP', 'CHANGE', 'END')),
    text         text        not null,
    reviewed_on  date        not null,
    reviewed_by  text        not null,
    reviewed_at  timestamptz not null
);
create index agreement_review_of_agreement on agreement_review (agreement_id, reviewed_at);

create trigger agreement_terms_are_kept before update or delete on agreement_terms
    for each row execute function refuse_change();
create trigger counterpart_answer_is_kept before update or delete on counterpart_answer
    for each row execute function refuse_change();
create trigger agreement_signature_is_kept before update or delete on agreement_signature
    for each row execute function refuse_change();
create trigger agreement_review_is_kept before update or delete on agreement_review
    for each row execute function refuse_change();
create trigger agreement_terms_are_not_emptied before truncate on agreement_terms
    for each statement execute function refuse_change();
create trigger counterpart_answer_is_not_emptied before truncate on counterpart_answer
    for each statement execute function refuse_change();
create trigger agreement_signature_is_not_emptied before truncate on agreement_signature
    for each statement execute function refuse_change();
create trigger agreement_review_is_not_emptied before truncate on agreement_review
    for each statement execute function refuse_change();

-- A matter about an agreement belongs to no year.
alter table political_case alter column cycle_id drop not null;
-- Nor do the documents that are frozen about it.
alter table frozen_document alter column cycle_id drop not null;

-- An agreement is frozen when it enters into force.
alter table snapshot drop constraint snapshot_kind_check;
alter table snapshot add constraint snapshot_kind_check
    check (kind in ('PICTURE', 'PLAN', 'FOLLOW_UP', 'YEAR', 'AGREEMENT', 'EFFORT', 'COUNCIL'));
