-- Which node reads which door: of several nodes one takes the files of a partner, in their order, and the next takes over
-- when it is silent for the length of the lease.
create table door_lease (
  door varchar(200) primary key,
  node varchar(200) not null,
  held_until timestamp(6) with time zone not null);
create index door_lease_node on door_lease (node);
