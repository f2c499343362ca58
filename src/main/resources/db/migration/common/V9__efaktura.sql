-- What eFaktura's operator knows of a customer, and when it said so. What was asked with is kept as a fingerprint only.
create table efaktura_consumer (
  seller varchar(9) not null,
  asked_sha256 varchar(64) not null,
  -- the eFaktura address; null when it cannot be reached there
  identifier varchar(200),
  evidence text not null,
  asked_at timestamp with time zone not null,
  primary key (seller, asked_sha256));

-- An invoice at the operator. The row is there before anything is sent, so a lost answer is known to be one.
create table efaktura_consignment (
  delivery_id uuid primary key,
  invoice_id uuid not null,
  seller varchar(9) not null,
  number bigint not null,
  receiver varchar(200) not null,
  stage varchar(20) not null,
  -- when all of it is credited, the invoice is taken out of the net bank
  credited_ore bigint not null,
  begun_at timestamp with time zone not null,
  changed_at timestamp with time zone not null);
create index efaktura_consignment_invoice on efaktura_consignment (invoice_id);
