-- An invoice's way to its receiver. It is planned in the transaction that issues the invoice.
create table delivery (
  id uuid primary key,
  invoice_id uuid not null unique,
  round int not null,
  state varchar(20) not null,
  channel varchar(20),
  message_id varchar(300),
  evidence text not null,
  -- what it stopped at, and the fingerprint of the bytes that were parked with it: replaying them plans it again
  reason varchar(60),
  parked_sha256 varchar(64),
  planned_at timestamp with time zone not null,
  changed_at timestamp with time zone not null);
create index delivery_parked on delivery (parked_sha256);
