-- What one has decided and another has to say yes to (hub.four-eyes).
create table asked_decision (
  id uuid primary key,
  request varchar(100) not null unique,
  fingerprint varchar(64) not null,
  kind varchar(12) not null,
  -- the payment or the invoice
  subject uuid not null,
  ore bigint not null,
  who varchar(100) not null,
  note varchar(500),
  asked_at timestamp with time zone not null,
  state varchar(10) not null,
  other varchar(100),
  why varchar(500),
  answered_at timestamp with time zone);
create index asked_decision_waits on asked_decision (state, asked_at);
-- of two people, both
alter table decision alter column who set data type varchar(210);
