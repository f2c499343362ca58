-- What an invoice came to that was tried and not made.
create table pilot_trial (
  coming uuid primary key,
  good boolean not null,
  verdict text not null,
  channel varchar(20),
  way text not null,
  tried_at timestamp with time zone not null);

-- What people made of orders while the hub looked on. Sums are the whole invoice's, in øre.
create table pilot_done (
  seller varchar(9) not null,
  order_id varchar(200) not null,
  number varchar(60) not null,
  issued date not null,
  due date not null,
  net_ore bigint not null,
  vat_ore bigint not null,
  payable_ore bigint not null,
  primary key (seller, order_id));
