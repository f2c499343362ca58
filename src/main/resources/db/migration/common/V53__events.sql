-- Who is told of what happens, and where. The secret is reckoned from the hub's key, the id and the number; kept is
-- only what tells whether that key is still the same.
create table webhook (
  id uuid primary key,
  url varchar(2000) not null,
  -- nothing for all
  kinds varchar(2000) not null,
  sellers varchar(2000) not null,
  state varchar(20) not null,
  why varchar(60),
  secret_number int not null,
  secret_sha256 varchar(64) not null,
  secret_at timestamp with time zone not null,
  who varchar(100) not null,
  made_at timestamp with time zone not null);

-- What happened, as it is told, byte for byte; written in the transaction of what it tells of, and only where
-- somebody is to be told.
create table event (
  number bigint generated always as identity primary key,
  id uuid not null unique,
  kind varchar(60) not null,
  about uuid not null,
  at timestamp with time zone not null,
  body text not null);
create index event_at on event (at);

-- Each event on its way to each who is to have it.
create table event_delivery (
  receiver uuid not null,
  event bigint not null references event,
  about uuid not null,
  round int not null,
  state varchar(20) not null,
  tries int not null,
  next_try timestamp with time zone not null,
  -- whoever sends it now has it until then
  claimed_until timestamp with time zone,
  status int not null,
  failure varchar(300) not null,
  changed_at timestamp with time zone not null,
  primary key (receiver, event));
create index event_delivery_lane on event_delivery (receiver, about, state, event);
create index event_delivery_event on event_delivery (event);
