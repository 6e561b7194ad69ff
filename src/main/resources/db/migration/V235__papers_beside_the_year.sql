-- The report of a special effort and the minutes of the strategic council are papers that are frozen too.
alter table frozen_document drop constraint frozen_document_kind_check;
alter table frozen_document add constraint frozen_document_kind_check check (kind in
    ('PICTURE', 'PLAN', 'OFFICIAL_REPORT', 'EXCERPT', 'FOLLOW_UP', 'SUMMARY', 'DECISION_LOG', 'EFFORT', 'COUNCIL'));
