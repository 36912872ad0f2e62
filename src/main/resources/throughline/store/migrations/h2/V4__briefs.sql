-- What a team agrees on about campaigns and touchpoints, in the format's own form; null where nothing is said. The money of
-- the plan. A default would stay in the table's definition.
alter table campaign add column brief json;
alter table touchpoint add column brief json;

alter table plan_sheet add column currency varchar(3);
update plan_sheet set currency = '';
alter table plan_sheet alter column currency set not null;

update app_meta set schema_now = 4;
