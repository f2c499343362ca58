-- Notices of new prices, by the change that they tell of.
create table price_notice (
  id uuid primary key,
  agreement uuid not null references agreement,
  content text not null,
  state varchar(10) not null,
  evidence text not null,
  planned_at timestamp with time zone not null);
create index price_notice_agreement on price_notice (agreement);
