-- Whether a station's capability is there; nobody has said so far. A default would stay in the table's definition, where
-- nothing may compute anything.
alter table station add column capability varchar(20);
update station set capability = 'UNSET';
alter table station alter column capability set not null;

update app_meta set schema_now = 2;
