-- Agreements that invoice themselves. What was agreed and decided is never edited: a later decision says what holds then.
create table agreement (
  id uuid primary key,
  seller varchar(9) not null,
  number varchar(100) not null,
  customer varchar(100) not null,
  content text not null,
  entered_at timestamp with time zone not null,
  next_on date not null,
  unique (seller, number));
create index agreement_next on agreement (next_on);
create table agreement_change (
  agreement uuid not null references agreement,
  place bigint generated always as identity,
  request varchar(100) not null,
  decided date not null,
  content text not null,
  primary key (agreement, request));
create table usage_record (
  agreement uuid not null references agreement,
  request varchar(100) not null,
  component varchar(100) not null,
  used_on date not null,
  quantity numeric(20, 6) not null,
  primary key (agreement, request));
create index usage_of_day on usage_record (agreement, component, used_on);
-- What it has led to: each document once.
create table agreement_document (
  agreement uuid not null references agreement,
  document_key varchar(60) not null,
  invoice uuid not null,
  made_at timestamp with time zone not null,
  primary key (agreement, document_key));
