-- A publication that comes again and again, such as Brå's indicators or the municipality's own survey.
create table statistics_dataset (
    id        uuid primary key,
    -- Which kind of file it is read from.
    format    text not null,
    name      text not null check (name ~ '\S'),
    -- Who publishes it; what is said after "Källa:".
    publisher text not null check (publisher ~ '\S'),
    constraint one_dataset_per_name unique (format, name)
);

-- One import of a publication: where every figure in it comes from. Figures are never changed; a correction is a new edition.
create table statistics_edition (
    id            uuid primary key,
    dataset_id    uuid        not null references statistics_dataset,
    number        integer     not null check (number > 0),
    file_name     text        not null,
    sha256        char(64)    not null,
    size_bytes    bigint      not null check (size_bytes > 0),
    -- What a person answered when the file did not say it: JSON, by the key of the question.
    answers       text        not null,
    preliminary   boolean     not null,
    -- Goes up when the publisher measures in a new way; figures of different definitions are not compared.
    definition    integer     not null check (definition > 0),
    figures       integer     not null check (figures >= 0),
    rows_left_out integer     not null check (rows_left_out >= 0),
    imported_by   text        not null,
    imported_at   timestamptz not null,
    constraint edition_number_in_dataset unique (dataset_id, number)
);

-- What was said about rows of a file when it was imported: those left out, with the reason.
create table statistics_remark (
    edition_id uuid    not null references statistics_edition,
    position   integer not null,
    sheet      text    not null,
    row_number integer not null,
    left_out   boolean not null,
    message    text    not null,
    raw        text    not null,
    primary key (edition_id, position)
);

-- What is measured, for one area: the line that figures of different periods belong to.
create table statistics_series (
    id         uuid primary key default gen_random_uuid(),
    dataset_id uuid not null references statistics_dataset,
    indicator  text not null check (indicator ~ '\S'),
    unit       text not null check (unit ~ '\S'),
    area_kind  text not null
        check (area_kind in ('COUNTRY', 'COUNTY', 'POLICE_REGION', 'GROUP', 'MUNICIPALITY', 'DISTRICT')),
    area       text not null check (area ~ '\S'),
    -- Which people were asked or counted, when not everybody.
    sample     text not null,
    constraint one_series_per_thing_measured unique (dataset_id, indicator, unit, area_kind, area, sample)
);

create index statistics_series_by_indicator on statistics_series (indicator, unit);

-- One figure as one edition gave it, with the text it was read from. A missing figure has a marker and no value.
create table statistics_figure (
    series_id   uuid    not null references statistics_series,
    period      text    not null,
    edition_id  uuid    not null references statistics_edition,
    year        integer not null,
    value       numeric,
    marker      text    not null check (marker in ('NUMBER', 'NOT_REPORTED', 'DASH')),
    raw         text    not null,
    preliminary boolean not null,
    note        text    not null,
    sheet       text    not null,
    row_number  integer not null,
    primary key (series_id, period, edition_id),
    constraint missing_is_never_a_number check ((value is null) = (marker = 'NOT_REPORTED'))
);

create index statistics_figure_by_edition on statistics_figure (edition_id);

-- The figure that counts now: a final one before a preliminary one, and of those the latest edition's.
create view statistics_current as
select distinct on (figure.series_id, figure.period)
       figure.*, edition.number as edition, edition.definition
from statistics_figure figure
join statistics_edition edition on edition.id = figure.edition_id
order by figure.series_id, figure.period, figure.preliminary, edition.number desc;

-- What builds on a series, such as a picture or a measure, so that it can be told when the figures are corrected.
create table statistics_use (
    id            uuid primary key,
    series_id     uuid        not null references statistics_series,
    first_year    integer     not null,
    last_year     integer     not null,
    -- Who builds on it: the module's word for its own kind of thing, and the id of that thing.
    consumer      text        not null check (consumer ~ '\S'),
    consumer_id   uuid        not null,
    -- How people name it: Lägesbilden 2027.
    label         text        not null check (label ~ '\S'),
    noted_at      timestamptz not null,
    -- The edition that changed a figure after it was used.
    revised_by    uuid references statistics_edition,
    constraint used_once_by_each unique (series_id, consumer, consumer_id),
    constraint years_in_order check (first_year <= last_year)
);

create index statistics_use_by_consumer on statistics_use (consumer, consumer_id);

create trigger statistics_edition_is_kept before update or delete on statistics_edition
    for each row execute function refuse_change();
create trigger statistics_figure_is_kept before update or delete on statistics_figure
    for each row execute function refuse_change();
