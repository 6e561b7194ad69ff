-- Calendar feeds (kalenderprenumerationer). Calendar programs fetch them without signing in, so whoever has the address
-- can read the feed. It holds dates and names of steps, never what anybody has written.

-- An address that a person has got. Only the hash (SHA-256) of its secret part is kept: the table opens nothing. An
-- address that was renewed or closed has revoked_at and never works again.
create table calendar_feed (
    id          uuid primary key,
    person_id   text        not null,
    scope       text        not null check (scope in ('MINE', 'MUNICIPALITY')),
    secret_hash bytea       not null check (octet_length(secret_hash) = 32),
    created_at  timestamptz not null,
    revoked_at  timestamptz
);
create unique index one_open_feed_of_each_scope on calendar_feed (person_id, scope) where revoked_at is null;
