-- The documents that are frozen about a matter outside the years, such as an agreement, belong to no year either.
alter table frozen_document alter column cycle_id drop not null;
