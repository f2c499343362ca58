-- What a person decided about money, once for each request of theirs.
create table decision (
  id uuid primary key,
  request varchar(100) not null unique,
  fingerprint varchar(64) not null,
  kind varchar(12) not null,
  payment_id uuid references payment,
  invoice_id uuid references invoice,
  who varchar(100) not null,
  note varchar(500),
  decided_at timestamp with time zone not null);
create index decision_payment on decision (payment_id);

-- Where each øre of a payment lies. Nothing here is changed or taken away: what is undone has a row that undoes it.
-- What of a payment lies nowhere waits for a person. A write-off is of no payment.
create table allocation (
  id uuid primary key,
  place bigint generated always as identity,
  payment_id uuid references payment,
  invoice_id uuid references invoice,
  target varchar(10) not null,
  ore bigint not null check (ore <> 0),
  rule varchar(20) not null,
  decision_id uuid references decision,
  undoes uuid unique references allocation,
  allocated_at timestamp with time zone not null,
  check (invoice_id is not null or target <> 'INVOICE'),
  check (invoice_id is not null or target <> 'WRITE_OFF'),
  check (payment_id is not null or target = 'WRITE_OFF'),
  check (payment_id is null or target <> 'WRITE_OFF'));
create index allocation_payment on allocation (payment_id);
create index allocation_invoice on allocation (invoice_id);

insert into allocation (id, payment_id, invoice_id, target, ore, rule, allocated_at)
  select id, id, invoice_id, 'INVOICE', ore, case when rail = 'VIPPS' then 'TOLD' else 'KID' end, booked_at
  from payment where invoice_id is not null order by place;
insert into allocation (id, payment_id, target, ore, rule, allocated_at)
  select id, id, 'CLEARING', ore, 'PAYOUT', booked_at from payment where outcome = 'PAYOUT' order by place;
alter table payment drop column invoice_id;

-- The invoices where a payment's money lies now.
create view lies_on as
  select payment_id, invoice_id from allocation where payment_id is not null and invoice_id is not null
  group by payment_id, invoice_id having sum(ore) <> 0;
