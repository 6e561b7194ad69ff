-- Local sign-in: for the demo, for a pilot and as break-glass. People come from the organisation register; a person
-- without a row here cannot sign in.
create table account (
    person_id     text primary key,
    password_hash text        not null,
    demo          boolean     not null,
    changed_at    timestamptz not null
);
