-- Preparation and political decision: one case per matter sent to the organs, from the official report to the dispatch.
-- What has been written, approved, decided, adjusted, posted or dispatched is never changed: a new row says what is new.

-- A matter on its way through the municipality (ärende). subject_id is the id of a plan, a report or an agreement.
create table political_case (
    id            uuid primary key,
    cycle_id      uuid        not null references cycle,
    year          integer     not null,
    subject       text        not null check (subject in ('PLAN', 'REPORT', 'AGREEMENT')),
    subject_id    uuid        not null,
    title         text        not null,
    diary_number  text,
    registered_at timestamptz,
    registered_by text,
    opened_at     timestamptz not null,
    lock          integer     not null default 0,
    constraint one_case_per_diary_number unique (diary_number),
    constraint registered_by_someone check (
        (diary_number is null) = (registered_by is null) and (diary_number is null) = (registered_at is null))
);
create index political_case_of_subject on political_case (subject, subject_id);

-- The path of the case through the organs, as the municipality had it when the case opened, and the meeting planned
-- in each. KSAU prepares and never decides (kommunallagen 6:38); exactly one organ decides.
create table case_step (
    case_id    uuid    not null references political_case,
    position   integer not null,
    organ      text    not null,
    function   text    not null check (function in ('PREPARES', 'DECIDES', 'IS_INFORMED')),
    planned_on date,
    primary key (case_id, organ),
    unique (case_id, position),
    constraint step_ksau_never_decides check (organ <> 'ksau' or function <> 'DECIDES')
);
create unique index case_has_one_decider on case_step (case_id) where function = 'DECIDES';

-- A version of the official report (tjänsteskrivelse). Its text is what the organs decide on.
create table report_draft (
    id                 uuid primary key,
    case_id            uuid        not null references political_case,
    version            integer     not null check (version > 0),
    title              text        not null,
    summary            text        not null,
    proposal_lead_in   text        not null,
    proposal           text        not null,
    documents          text        not null,
    planning           text        not null,
    recipients         text        not null,
    matter             text        not null,
    assessment_heading text        not null,
    assessment         text        not null,
    responsible        text        not null,
    written_by         text        not null,
    written_at         timestamptz not null,
    unique (case_id, version)
);

-- A superior's answer to a version: approved, or returned with a comment. Nobody answers twice for the same version.
create table approval (
    id              uuid primary key,
    report_draft_id uuid        not null references report_draft,
    role            text        not null,
    person          text        not null,
    approved        boolean     not null,
    comment         text,
    answered_at     timestamptz not null,
    constraint one_approval_per_person unique (report_draft_id, person),
    constraint one_approval_per_role unique (report_draft_id, role),
    constraint return_has_comment check (approved or comment is not null)
);

-- Four eyes: whoever wrote any version of the report may not judge it, whatever role they act in.
create function refuse_approval_by_writer() returns trigger language plpgsql as
$$
begin
    if exists (
        select 1
        from report_draft judged
        join report_draft written on written.case_id = judged.case_id
        where judged.id = new.report_draft_id and written.written_by = new.person)
    then
        raise exception 'The writer of a report cannot judge it';
    end if;
    return new;
end
$$;
create trigger approval_not_by_writer before insert on approval
    for each row execute function refuse_approval_by_writer();

-- What an organ came to at a meeting.
create table decision (
    id              uuid primary key,
    case_id         uuid        not null,
    report_draft_id uuid        not null references report_draft,
    organ           text        not null,
    function        text        not null check (function in ('PREPARES', 'DECIDES', 'IS_INFORMED')),
    held_on         date        not null,
    paragraph       integer     not null check (paragraph > 0),
    outcome         text        not null
        check (outcome in ('APPROVED', 'AMENDED', 'REJECTED', 'REMITTED', 'TABLED', 'NOTED')),
    text            text,
    motivation      text,
    reservations    text,
    conflicts       text,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    foreign key (case_id, organ) references case_step (case_id, organ),
    constraint one_decision_per_meeting unique (case_id, organ, held_on),
    constraint one_matter_per_paragraph unique (organ, held_on, paragraph),
    constraint ksau_never_decides check (organ <> 'ksau' or function <> 'DECIDES'),
    constraint informed_organ_only_notes check (
        outcome = 'TABLED' or (function = 'IS_INFORMED') = (outcome = 'NOTED')),
    constraint remittal_has_motivation check (outcome <> 'REMITTED' or motivation is not null),
    constraint decision_has_text check (outcome in ('REMITTED', 'TABLED') or text is not null)
);
create unique index case_is_decided_once on decision (case_id)
    where function = 'DECIDES' and outcome in ('APPROVED', 'AMENDED', 'REJECTED');

-- The day the minutes of the deciding meeting were adjusted (justering, kommunallagen 5:69).
create table minutes_adjustment (
    decision_id uuid primary key references decision,
    adjusted_on date        not null,
    remark      text,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

-- The day the adjustment was announced on the notice board (anslag, kommunallagen 8:12), and the legal force it gives.
create table minutes_notice (
    decision_id    uuid primary key references minutes_adjustment,
    posted_on      date        not null,
    legal_force_on date        not null,
    remark         text,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    constraint force_after_notice check (legal_force_on > posted_on)
);

-- The decision sent to those who are to have it (expediering).
create table dispatch (
    id            uuid primary key,
    case_id       uuid        not null unique references political_case,
    decision_id   uuid        not null unique references decision,
    dispatched_on date        not null,
    remark        text,
    recorded_by   text        not null,
    recorded_at   timestamptz not null
);

-- Whom a decision was sent to.
create table dispatch_recipient (
    dispatch_id uuid    not null references dispatch,
    position    integer not null,
    recipient   text    not null,
    primary key (dispatch_id, position)
);

create trigger report_draft_is_kept before update or delete on report_draft
    for each row execute function refuse_change();
create trigger approval_is_kept before update or delete on approval
    for each row execute function refuse_change();
create trigger decision_is_kept before update or delete on decision
    for each row execute function refuse_change();
create trigger minutes_adjustment_is_kept before update or delete on minutes_adjustment
    for each row execute function refuse_change();
create trigger minutes_notice_is_kept before update or delete on minutes_notice
    for each row execute function refuse_change();
create trigger dispatch_is_kept before update or delete on dispatch
    for each row execute function refuse_change();
create trigger dispatch_recipient_is_kept before update or delete on dispatch_recipient
    for each row execute function refuse_change();

create trigger report_draft_is_not_emptied before truncate on report_draft
    for each statement execute function refuse_change();
create trigger approval_is_not_emptied before truncate on approval
    for each statement execute function refuse_change();
create trigger decision_is_not_emptied before truncate on decision
    for each statement execute function refuse_change();
create trigger minutes_adjustment_is_not_emptied before truncate on minutes_adjustment
    for each statement execute function refuse_change();
create trigger minutes_notice_is_not_emptied before truncate on minutes_notice
    for each statement execute function refuse_change();
create trigger dispatch_is_not_emptied before truncate on dispatch
    for each statement execute function refuse_change();
create trigger dispatch_recipient_is_not_emptied before truncate on dispatch_recipient
    for each statement execute function refuse_change();
