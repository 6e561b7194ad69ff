-- What the law check (Lagkoll) needs and no other record holds.

-- How the work goes together with planning that other laws demand (lag 2023:196 7 §), as the coordinator stated it. The
-- newest row holds; the earlier ones say what was held before.
create table integration_statement (
    number    bigint generated always as identity primary key,
    statement text        not null check (statement <> ''),
    stated_by text        not null,
    stated_at timestamptz not null
);

create trigger integration_statement_is_kept before update or delete on integration_statement
    for each row execute function refuse_change();
create trigger integration_statement_is_not_emptied before truncate on integration_statement
    for each statement execute function refuse_change();
