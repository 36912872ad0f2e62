-- Comments and replies; the item that one is about stands in "item_list". And where a plan comes from: ids of plans and
-- checksums, oldest first; null for one that began here.
create table plan_comment (
    plan_id    uuid                        not null,
    id         varchar(64)                 not null,
    author     varchar(120)                not null,
    at         timestamp(3) with time zone not null,
    body       varchar(8000)               not null,
    edited     timestamp(3) with time zone,
    resolved   boolean,
    settled_by varchar(120),
    settled_at timestamp(3) with time zone,
    primary key (plan_id, id),
    foreign key (plan_id, id) references item
);

alter table plan add column lineage varchar(2000);

update app_meta set schema_now = 5;
