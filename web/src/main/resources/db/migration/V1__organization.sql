create table place (
    path varchar(200) collate "C" primary key,
    kind varchar(20)  not null,
    name varchar(200) not null
);
