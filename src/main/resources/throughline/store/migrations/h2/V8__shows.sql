-- What is presented, step by step.
create table plan_show (
    plan_id uuid         not null,
    id      varchar(64)  not null,
    name    varchar(120) not null,
    steps   json         not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

update app_meta set schema_now = 8;
