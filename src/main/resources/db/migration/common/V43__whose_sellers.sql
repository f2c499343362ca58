-- The sellers that somebody, or a key, sees and acts for; nothing for all.
alter table app_user add column sellers varchar(2000) default '' not null;
alter table api_key add column sellers varchar(2000) default '' not null;
