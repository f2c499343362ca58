-- Invoices that are not made yet, and the orders they will be made of. The id is the invoice's; gathers_by is what
-- further orders find it by, and its own id once none may join.
create table coming (
  id uuid primary key,
  seller varchar(9) not null,
  level varchar(10) not null,
  made_from date not null,
  gathers_by varchar(64) not null unique,
  state varchar(10) not null,
  since timestamp with time zone not null,
  ended varchar(700) not null);
create index coming_seller on coming (seller, level, state, since);

create table coming_order (
  coming uuid not null references coming,
  number integer not null,
  content text not null,
  primary key (coming, number));
