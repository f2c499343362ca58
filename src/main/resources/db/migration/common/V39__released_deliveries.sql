-- Whether a person has said yes to a delivery that does not leave by itself; until now a later round said so.
alter table delivery add column released boolean default false not null;
update delivery set released = true where round > 1;
