-- Every measure to its causes, every plan to its picture version, every motivation to its prioritised problem.
alter table action_plan
    add constraint plan_of_picture foreign key (picture_id) references picture;
alter table measure_cause
    add constraint cause_of_measure foreign key (cause_id) references cause;
alter table uncovered_problem
    add constraint uncovered_is_prioritised foreign key (priority_id) references priority;
