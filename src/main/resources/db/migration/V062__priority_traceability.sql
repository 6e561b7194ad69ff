-- Every score and priority to its problem, every prioritisation to its picture version.
alter table prioritization
    add constraint prioritization_of_picture foreign key (picture_id) references picture;
alter table score
    add constraint score_of_problem foreign key (problem_id) references problem;
alter table priority
    add constraint priority_of_problem foreign key (problem_id) references problem;
