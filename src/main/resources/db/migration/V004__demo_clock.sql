-- How far the demo's clock has been moved forward; empty outside the demo.
create table demo_clock (
    only_row      boolean primary key default true check (only_row),
    ahead_seconds bigint not null check (ahead_seconds >= 0)
);
