-- What channels have told of a delivery, with what proves it. The key is the evidence's own name: told twice, it is
-- here once.
create table delivery_report (
  place bigint generated always as identity,
  delivery_id uuid not null references delivery,
  report_key varchar(300) not null,
  says varchar(20) not null,
  said_at timestamp with time zone not null,
  words text not null,
  evidence file_bytes not null,
  told_at timestamp with time zone not null,
  primary key (delivery_id, report_key));

-- When the receiver last had an opinion: what was said earlier and comes later moves nothing.
alter table delivery add column answered_at timestamp with time zone;
update delivery set state = 'LOOKING_UP' where state = 'WAITING';
update delivery set state = 'GAVE_UP' where state = 'FAILED' and reason = 'DELIVERY_GAVE_UP';
update delivery set state = 'REFUSED' where state = 'FAILED';
