-- One row per form: the document as it stands, and the columns that lists and statistics need.
create table form (
    id                bigint generated always as identity primary key,
    unit_path         varchar(200) collate "C" not null references place (path),
    state             varchar(30)  not null,
    version           integer      not null,
    source            text         not null,
    document          jsonb        not null,
    policy_id         varchar(100) not null,
    fiscal_year       integer,
    project           text         not null,
    implementing_unit text         not null,
    amount_unit       text         not null,
    adjusted_budget   text         not null,
    execution_rate    numeric,
    stated_total      numeric,
    stated_rating     text         not null,
    earned_from       numeric      not null,
    earned_to         numeric      not null,
    earned_counted    numeric      not null,
    earned_rating_zh  varchar(50),
    earned_rating_en  varchar(50),
    error_count       integer      not null,
    warning_count     integer      not null,
    note_count        integer      not null,
    changed_at        timestamp with time zone not null
);

create index form_by_unit on form (unit_path, id);

-- What the reading of the file did not understand.
create table form_problem (
    form_id     bigint  not null references form (id),
    number      integer not null,
    cell        text    not null,
    found       text    not null,
    expected_zh text    not null,
    expected_en text    not null,
    primary key (form_id, number)
);

create table form_edit (
    form_id     bigint       not null references form (id),
    version     integer      not null,
    cell        varchar(60)  not null,
    before_text text         not null,
    after_text  text         not null,
    account_id  bigint       not null references account (id),
    editor      varchar(100) not null,
    origin      varchar(100) not null,
    made_at     timestamp with time zone not null,
    primary key (form_id, version)
);

create index form_edit_by_cell on form_edit (form_id, cell, version);

create table form_version (
    form_id    bigint  not null references form (id),
    version    integer not null,
    document   jsonb   not null,
    account_id bigint  not null references account (id),
    made_at    timestamp with time zone not null,
    primary key (form_id, version)
);

create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
    raise exception 'history is only ever added to';
end
$$;

create trigger form_edit_is_final before update or delete or truncate on form_edit
    for each statement execute function refuse_to_rewrite_history();

create trigger form_version_is_final before update or delete or truncate on form_version
    for each statement execute function refuse_to_rewrite_history();
