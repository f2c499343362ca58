-- What a topic of Kafka brought, was parked, and is still to be laid in the topic of its dead letters; then the row goes.
create table dead_letter (
  id uuid primary key,
  topic varchar(255) not null,            -- where it goes
  parked uuid not null,                   -- whose bytes and reason it tells
  came_topic varchar(255) not null,
  came_partition int not null,
  came_offset bigint not null,
  came_key text);
