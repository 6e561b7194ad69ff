-- A data set of a picture may be one of the imported series; its chart is kept as it was when it was chosen (JSON).
alter table statistics_choice
    add column series_id uuid references statistics_series,
    add column chart     text not null default '',
    add constraint chart_of_a_series check ((series_id is null) = (chart = ''));
