-- The layout that a form came in, so that it can go out in the same.
alter table form add column layout varchar(50) not null default 'labelled';
alter table form alter column layout drop default;

create index form_by_project on form using hash (project);

-- Files that somebody has brought and not yet confirmed. Nothing of them is among the forms; once confirmed, the files go
-- and only which forms came of them stays until the end of the term.
create table upload (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account (id),
    made_at    timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    skipped    integer
);

create index upload_by_account on upload (account_id, id);
create index upload_by_expiry on upload (expires_at);

create table upload_file (
    upload_id  bigint  not null references upload (id) on delete cascade,
    number     integer not null,
    name       text    not null,
    refusal_zh text,
    refusal_en text,
    primary key (upload_id, number)
);

create table upload_form (
    upload_id   bigint      not null,
    file_number integer     not null,
    number      integer     not null,
    source      text        not null,
    layout      varchar(50) not null,
    document    jsonb       not null,
    unread      jsonb       not null,
    primary key (upload_id, number),
    foreign key (upload_id, file_number) references upload_file (upload_id, number) on delete cascade
);

create table upload_saved (
    upload_id bigint  not null references upload (id) on delete cascade,
    number    integer not null,
    form_id   bigint  not null references form (id),
    primary key (upload_id, number)
);
