-- The workspace: plans as typed rows, the log of their changes, and what stands beside them.
-- Ids of items are unique within a plan across all families: every row of a family has its row in "item".
-- Lists of other items' ids stand in "item_list", where foreign keys reach them; lists of leaves are JSON.

create table app_meta (
    app         varchar(40) not null primary key,
    schema_now  integer     not null,
    plan_count  bigint      not null,
    saves       bigint      not null,
    last_plan   uuid
);
insert into app_meta values ('throughline', 1, 0, 0, null);

create table plan (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    log_from    bigint                      not null, -- the version that the plan came here with; its log begins behind it
    save_id     uuid                        not null,
    checksum    varchar(64)                 not null,
    created_at  timestamp(3) with time zone not null,
    changed_at  timestamp(3) with time zone not null,
    deleted_at  timestamp(3) with time zone
);
create index plan_by_checksum on plan (checksum);

create table item (
    plan_id     uuid        not null references plan,
    id          varchar(64) not null,
    family      varchar(20) not null,
    version     bigint      not null,
    hash        varchar(64) not null,
    primary key (plan_id, id)
);

create table neighborhood (
    plan_id      uuid          not null,
    id           varchar(64)   not null,
    name         varchar(120)  not null,
    description  varchar(8000) not null,
    outline      json          not null,
    light        varchar(7)      not null,
    dark         varchar(7)      not null,
    ink_light    varchar(7)      not null,
    ink_dark     varchar(7)      not null,
    label_x      integer,
    label_y      integer,
    label_anchor varchar(6),
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table station (
    plan_id         uuid          not null,
    id              varchar(64)   not null,
    name            varchar(120)  not null,
    neighborhood_id varchar(64),
    description     varchar(8000) not null,
    x               integer       not null,
    y               integer       not null,
    channel         varchar(64)   not null,
    channel_type    varchar(20)   not null,
    meets_customers boolean       not null,
    intrusiveness   integer       not null,
    lifecycle       json          not null,
    permissions     json          not null,
    elements        json          not null,
    measures        json          not null,
    label_side      varchar(2),
    primary key (plan_id, id),
    foreign key (plan_id, id) references item,
    foreign key (plan_id, neighborhood_id) references neighborhood
);

create table track (
    plan_id     uuid          not null,
    id          varchar(64)   not null,
    name        varchar(120)  not null,
    code        varchar(4)    not null,
    color       varchar(7)      not null,
    pattern     varchar(20)   not null,
    closed      boolean       not null,
    description varchar(8000) not null,
    path        json          not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table hand_over (
    plan_id     uuid          not null,
    id          varchar(64)   not null,
    name        varchar(120)  not null,
    description varchar(8000) not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table map_sheet (
    plan_id          uuid         not null,
    id               varchar(64)  not null,
    title            varchar(120) not null,
    width            integer      not null,
    height           integer      not null,
    template         varchar(120) not null,
    template_version varchar(120) not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table audience (
    plan_id     uuid          not null,
    id          varchar(64)   not null,
    name        varchar(120)  not null,
    description varchar(8000) not null,
    people      bigint        not null,
    markets     json          not null,
    held        json          not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table permission_request (
    plan_id    uuid          not null,
    id         varchar(64)   not null,
    permission varchar(64)   not null,
    model      varchar(20)   not null,
    gets_kind  varchar(20)   not null,
    gets_text  varchar(8000) not null,
    wording    varchar(8000) not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table touchpoint (
    plan_id       uuid          not null,
    id            varchar(64)   not null,
    name          varchar(120)  not null,
    station_id    varchar(64)   not null,
    when_kind     varchar(20),
    when_at       timestamp(0),
    when_every    varchar(60),
    when_times    integer,
    when_trigger  varchar(120),
    when_delay    integer, -- minutes
    message       varchar(8000) not null,
    requires      json          not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item,
    foreign key (plan_id, station_id) references station
);

create table campaign (
    plan_id uuid          not null,
    id      varchar(64)   not null,
    name    varchar(120)  not null,
    goal    varchar(8000) not null,
    owner   varchar(120)  not null,
    starts  date,
    ends    date,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table plan_sheet (
    plan_id uuid         not null,
    id      varchar(64)  not null,
    title   varchar(120) not null,
    zone    varchar(120) not null,
    markets json         not null,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

create table item_list (
    plan_id  uuid        not null,
    item_id  varchar(64) not null,
    field    varchar(20) not null,
    position integer     not null,
    named_id varchar(64) not null,
    primary key (plan_id, item_id, field, position),
    foreign key (plan_id, item_id) references item,
    foreign key (plan_id, named_id) references item
);

-- Every change ever saved, undo and redo among them. "number" is the plan's version after it.
create table history (
    plan_id    uuid                        not null references plan,
    number     bigint                      not null,
    save_id    uuid                        not null unique,
    kind       varchar(4)                  not null,
    label      varchar(200)                not null,
    arguments  json                        not null,
    format     integer                     not null,
    hash       varchar(64)                 not null,
    at         timestamp(3) with time zone not null,
    primary key (plan_id, number)
);

-- An item before and after, in the format's canonical JSON; one longer than a row may hold goes on in the next part.
create table history_edit (
    plan_id     uuid        not null,
    number      bigint      not null,
    position    integer     not null,
    part        integer     not null,
    item_before varchar(1000000),
    item_after  varchar(1000000),
    primary key (plan_id, number, position, part),
    foreign key (plan_id, number) references history
);

create table view_state (
    plan_id uuid            not null primary key references plan,
    body    varchar(100000) not null
);
