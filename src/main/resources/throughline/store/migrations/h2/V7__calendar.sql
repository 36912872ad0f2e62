-- What limits the calendar: blackouts and holidays, and at most so many messages per person and period.
create table blackout (
    plan_id   uuid          not null,
    id        varchar(64)   not null,
    name      varchar(120)  not null,
    means     varchar(20)   not null,
    first_day date          not null,
    last_day  date          not null,
    markets   json          not null,
    note      varchar(8000) not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table frequency_cap (
    plan_id  uuid        not null,
    id       varchar(64) not null,
    most     integer     not null,
    channels json        not null,
    period   varchar(20) not null,
    days     integer     not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

update app_meta set schema_now = 7;
