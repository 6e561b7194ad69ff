-- A unit may answer that nothing is new since last year: it then vouches, with name and day, for what it wrote then. The
-- earlier contribution is the one whose words are confirmed.
alter table contribution add column confirms uuid references contribution;
alter table contribution add constraint confirmed_by_someone check (confirms is null or given_by is not null);
