-- The contact point of the coordination function (samordningsfunktionens kontaktpunkt, lag 2023:196 11–12 §§).

-- How the function could be reached, change by change; the newest row holds. While there is none, the municipality's file
-- does. "follows" is the row the person had in front of them, so that two changes at once cannot both be the next.
create table contact_point (
    number     bigint generated always as identity primary key,
    follows    bigint      references contact_point,
    function   text        not null check (function <> ''),
    telephone  text        not null check (telephone <> ''),
    email      text        not null check (email like '%@%'),
    address    text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    constraint one_change_after_each unique nulls not distinct (follows)
);

create trigger contact_point_is_kept before update or delete on contact_point
    for each row execute function refuse_change();
create trigger contact_point_is_not_emptied before truncate on contact_point
    for each statement execute function refuse_change();
