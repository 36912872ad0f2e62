-- Whether nobody knows yet how many people of an audience hold the permissions that it does not name.
alter table audience add column rest_unsure boolean;
update audience set rest_unsure = false;
alter table audience alter column rest_unsure set not null;

update app_meta set schema_now = 6;
