-- The situational picture (lägesbild, 4 §) of a year. A changed situation during the year gives a new version.
create table picture (
    id                          uuid primary key,
    cycle_id                    uuid        not null references cycle,
    version                     integer     not null check (version > 0),
    -- The adopted picture that this one starts from.
    previous_id                 uuid references picture,
    opened_at                   timestamptz not null,
    -- How it is made, decided by the chair of the steering group.
    questions                   text        not null default '',
    areas                       text        not null default '',
    sources                     text        not null default '',
    time_limit                  date,
    -- The three lawful parts: 1 extent and consequences, 2 other information or why there is none, 3 analysis.
    extent                      text        not null default '',
    consequences                text        not null default '',
    other_information           text        not null default '',
    no_other_information_reason text        not null default '',
    analysis                    text        not null default '',
    statistics_awaited          boolean     not null default true,
    -- How many problem numbers have been given out, so that the number of a struck problem is not used again.
    problems_numbered           integer     not null default 0,
    adopted_by                  text,
    adopted_at                  timestamptz,
    lock                        integer     not null default 0,
    constraint one_version_per_cycle unique (cycle_id, version),
    constraint adopted_by_someone check (adopted_at is null or adopted_by is not null),
    constraint adopted_only_with_every_lawful_part check (
        adopted_at is null
        or (extent ~ '\S'
            and consequences ~ '\S'
            and (other_information ~ '\S' or no_other_information_reason ~ '\S')
            and analysis ~ '\S'))
);

-- What one unit is asked to contribute (underlag), and its answer. "Nothing to report" is an answer with a reason.
create table contribution (
    id                uuid primary key,
    picture_id        uuid    not null references picture,
    unit              text    not null,
    state             text    not null check (state in ('ASKED', 'GIVEN')),
    -- What the chair wants supplemented, when the unit is asked again.
    request           text    not null default '',
    nothing_to_report boolean not null default false,
    nothing_reason    text    not null default '',
    information       text    not null default '',
    uncertainty       text    not null default '',
    given_by          text,
    given_at          timestamptz,
    lock              integer not null default 0,
    constraint one_contribution_per_unit unique (picture_id, unit),
    constraint contribution_of_picture unique (id, picture_id),
    constraint nothing_has_a_reason check (not nothing_to_report or nothing_reason ~ '\S'),
    constraint given_by_someone check (state = 'ASKED' or (given_by is not null and given_at is not null))
);

-- A problem of a picture, as one contribution describes it. The keys hold it to its picture version and contributor.
create table problem (
    id                  uuid primary key,
    picture_id          uuid    not null references picture,
    contribution_id     uuid    not null,
    -- People say "problem 3". A number is never reused within a picture.
    number              integer not null check (number > 0),
    title               text    not null check (title ~ '\S'),
    crime_type          text    not null default '',
    description         text    not null default '',
    area                text    not null default '',
    time_pattern        text    not null default '',
    method              text    not null default '',
    exposed             text    not null default '',
    extent              text    not null default '',
    trend               text    not null check (trend in ('INCREASING', 'UNCHANGED', 'DECREASING', 'UNKNOWN')),
    comparison          text    not null default '',
    consequences        text    not null default '',
    perceived_safety    text    not null default '',
    affected_units      text[]  not null default '{}',
    -- Chapter and paragraph of OSL; empty when the problem is not secret.
    secrecy             text    not null default '',
    analysis            text    not null default '',
    -- The problem that this one is the same as. It stays, with its contributor, but is no longer counted.
    merged_into         uuid,
    -- The problem of last year's picture that this one carries on.
    previous_problem_id uuid references problem,
    lock                integer not null default 0,
    constraint problem_number_in_picture unique (picture_id, number),
    constraint problem_of_picture unique (id, picture_id),
    constraint contributed_to_the_same_picture
        foreign key (contribution_id, picture_id) references contribution (id, picture_id),
    constraint merged_within_the_picture
        foreign key (merged_into, picture_id) references problem (id, picture_id),
    constraint not_merged_into_itself check (merged_into <> id)
);

create index problem_by_contribution on problem (contribution_id);
create index problem_by_merged_into on problem (merged_into);
create index problem_by_previous on problem (previous_problem_id);

-- Everyone whose contribution named a problem: its own contributor and those of the problems merged into it.
create view problem_contributor as
select coalesce(merged_into, id) as problem_id, contribution_id, id as reported_problem_id
from problem;

-- A source that was used or left out. Without a contribution it belongs to the statistics of the whole picture.
create table source (
    id              uuid primary key,
    picture_id      uuid    not null references picture,
    contribution_id uuid,
    position        integer not null,
    name            text    not null check (name ~ '\S'),
    period          text    not null default '',
    used            boolean not null,
    -- The limits of a source used, or why the source was left out.
    remark          text    not null default '',
    lock            integer not null default 0,
    constraint source_of_the_same_picture
        foreign key (contribution_id, picture_id) references contribution (id, picture_id),
    constraint left_out_for_a_reason check (used or remark ~ '\S')
);

create index source_by_picture on source (picture_id);
create index source_by_contribution on source (contribution_id);

-- A data set that the picture builds on, and what its figures show beside a reference value.
create table statistics_choice (
    id         uuid primary key,
    picture_id uuid    not null references picture,
    position   integer not null,
    dataset    text    not null check (dataset ~ '\S'),
    period     text    not null default '',
    comparison text    not null default '',
    remark     text    not null check (remark ~ '\S'),
    lock       integer not null default 0
);

create index statistics_choice_by_picture on statistics_choice (picture_id);

-- What the police side and the chair said of the compiled picture, round by round. Nothing here is changed.
create table review (
    id         uuid primary key,
    picture_id uuid        not null references picture,
    number     integer     not null check (number > 0),
    outcome    text        not null
        check (outcome in ('POLICE_AGREES', 'POLICE_COMMENTS', 'APPROVED', 'COMPILE', 'CONTRIBUTORS')),
    remark     text        not null default '',
    given_by   text        not null,
    given_at   timestamptz not null,
    lock       integer     not null default 0,
    constraint sent_back_with_a_remark check (outcome in ('POLICE_AGREES', 'APPROVED') or remark ~ '\S'),
    constraint review_number_in_picture unique (picture_id, number)
);
