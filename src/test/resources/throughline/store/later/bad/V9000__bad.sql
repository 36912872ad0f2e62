alter table plan add column note varchar(20);
update plan set note = 'half';
update no_such_table set x = 1;
update app_meta set schema_now = 9000;
