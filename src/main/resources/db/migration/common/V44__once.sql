-- What was answered to calls that came with a key of their own (Idempotency-Key), so that the same again is answered so.
create table api_once (
  owner varchar(100) not null,
  name varchar(255) not null,
  fingerprint varchar(64) not null,
  -- nothing while the first is under way
  status integer,
  content_type varchar(200),
  answer bytea,
  at timestamp with time zone not null,
  primary key (owner, name));
create index api_once_at on api_once (at);
