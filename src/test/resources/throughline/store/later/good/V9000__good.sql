alter table plan add column note varchar(20);
update app_meta set schema_now = 9000;
