-- What permission rules need to know: platforms of audiences, what is unsure, markets left out, proof and owners, the
-- catalogue a plan goes by, its own rules and its legal to-dos. A default would stay in the table's definition.
alter table audience add column platforms json;
alter table audience add column unsure json;
update audience set platforms = '{}' format json, unsure = '[]' format json;
alter table audience alter column platforms set not null;
alter table audience alter column unsure set not null;

alter table touchpoint add column asks_first boolean;
alter table touchpoint add column leaves_out json;
update touchpoint set asks_first = false, leaves_out = '[]' format json;
alter table touchpoint alter column asks_first set not null;
alter table touchpoint alter column leaves_out set not null;

alter table permission_request add column gets_worth varchar(60); -- a decimal as text, which no database rounds
alter table permission_request add column proof varchar(8000);
alter table permission_request add column owner varchar(120);
update permission_request set proof = '', owner = '';
alter table permission_request alter column proof set not null;
alter table permission_request alter column owner set not null;

alter table plan_sheet add column catalogue varchar(64);
alter table plan_sheet add column catalogue_version varchar(120);
update plan_sheet set catalogue = '', catalogue_version = '';
alter table plan_sheet alter column catalogue set not null;
alter table plan_sheet alter column catalogue_version set not null;

create table own_rule (
    plan_id          uuid          not null,
    id               varchar(64)   not null,
    target           varchar(64)   not null,
    rule             json,
    confirmed_by     varchar(120),
    confirmed_on     date,
    confirmed_source varchar(8000),
    note             varchar(8000) not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table legal_to_do (
    plan_id    uuid          not null,
    id         varchar(64)   not null,
    name       varchar(120)  not null,
    permission varchar(64)   not null,
    markets    json          not null,
    due        date,
    owner      varchar(120)  not null,
    state      varchar(20)   not null,
    note       varchar(8000) not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

update app_meta set schema_now = 3;
