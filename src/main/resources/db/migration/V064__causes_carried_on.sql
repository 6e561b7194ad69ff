-- A cause can carry on one of last year's, so that measures that go on find their cause in the new plan.
alter table cause
    add column previous_cause_id uuid references cause;
create index cause_by_previous on cause (previous_cause_id);
