create table account (
    id            bigint generated always as identity primary key,
    login         varchar(100) not null unique,
    name          varchar(100) not null,
    role          varchar(30)  not null,
    place_path    varchar(200) collate "C" not null references place (path),
    password_hash varchar(200) not null
);

-- As Spring Session demands.
create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
