-- What a customer lets a seller draw by Vipps. It is written down before Vipps hears of it; open_key is
-- held while it may still come to something, one for each customer of a seller.
create table vipps_agreement (
  id uuid primary key,
  seller varchar(9) not null,
  customer varchar(100) not null,
  open_key varchar(110) unique,
  mobile varchar(15),
  product varchar(45) not null,
  most_ore bigint not null,
  unit varchar(5) not null,
  times int not null,
  page varchar(1024) not null,
  vipps_id varchar(100),
  confirmation varchar(2500),
  state varchar(20) not null,
  made_at timestamp with time zone not null);

-- At most one charge for each invoice, written down before Vipps hears of it.
create table vipps_charge (
  order_id varchar(31) primary key,
  invoice_id uuid not null unique references invoice,
  agreement_id uuid not null references vipps_agreement,
  ore bigint not null,
  due date not null,
  state varchar(20) not null,
  captured_ore bigint not null,
  given_back_ore bigint not null,
  why varchar(1000) not null);

-- Every sales unit is registered anew at the next start, to be told of charges too.
delete from vipps_webhook;
