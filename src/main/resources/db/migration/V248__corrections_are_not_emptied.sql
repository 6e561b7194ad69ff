-- Corrections are kept like the decisions that they correct: no statement takes all of them away either.
create trigger decision_correction_is_not_emptied before truncate on decision_correction
    for each statement execute function refuse_change();
