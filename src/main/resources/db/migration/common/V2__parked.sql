-- What waits for a person: the original bytes, why it stopped, and where it may be sent in again.
create table parked (
  id uuid primary key,
  place varchar(200) not null,
  endpoint varchar(1000) not null,
  name varchar(500) not null,
  code varchar(60) not null,
  detail text not null,
  headers text not null,
  original file_bytes,                         -- null: it lies outside, too large to be taken in
  size bigint not null,
  sha256 varchar(64) not null,
  parked_at timestamp with time zone not null,
  times int not null,                     -- how often it has stopped since it was opened
  state varchar(10) not null,
  closed_at timestamp with time zone,
  closing text,
  open_key varchar(64) unique);           -- one open row for the same thing; null when closed
create index parked_state on parked (state, parked_at);
