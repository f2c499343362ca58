-- How it was before the hub, as each seller has told.
create table baseline (
  seller varchar(9) primary key,
  minutes double precision not null,
  error_percent double precision not null,
  days_to_payment double precision not null,
  who varchar(100) not null,
  told date not null);
