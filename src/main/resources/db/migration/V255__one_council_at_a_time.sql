-- One meeting of the council is prepared at a time: two who begin in the same second would otherwise call to two.
create unique index one_council_at_a_time on council_meeting ((closed_at is null)) where closed_at is null;
