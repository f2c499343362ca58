-- A second factor that is offered is not the one in force before one of its codes is shown.
alter table app_user add column offered varchar(100);
update app_user set offered = secret, secret = null where second_on = false;
-- Whoever signed in before their password was changed signs in again.
alter table app_user add column password_at timestamp with time zone;
