-- What workshops leave in a plan; the item that something is about stands in "item_list".
create table note (
    plan_id uuid                        not null,
    id      varchar(64)                 not null,
    color   varchar(20)                 not null,
    body    varchar(8000)               not null,
    author  varchar(120)                not null,
    at      timestamp(3) with time zone not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table votes (
    plan_id uuid        not null,
    id      varchar(64) not null,
    dots    integer     not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table decision (
    plan_id uuid                        not null,
    id      varchar(64)                 not null,
    body    varchar(8000)               not null,
    at      timestamp(3) with time zone not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table action_item (
    plan_id uuid                        not null,
    id      varchar(64)                 not null,
    body    varchar(8000)               not null,
    who     varchar(120)                not null,
    due     date,
    done    boolean                     not null,
    at      timestamp(3) with time zone not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table workshop (
    plan_id uuid                        not null,
    id      varchar(64)                 not null,
    name    varchar(120)                not null,
    started timestamp(3) with time zone not null,
    ended   timestamp(3) with time zone,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

update app_meta set schema_now = 9;
