-- A payment comes from a bank's file, or from a source that tells of it by a reference of its own.
alter table payment alter column bank_file_id drop not null;
alter table payment alter column line drop not null;
alter table payment add column source varchar(20);
alter table payment add column source_reference varchar(100);
alter table payment add constraint payment_source unique (source, source_reference);
alter table payment add constraint payment_evidence
  check ((bank_file_id is null) = (source is not null) and (source is null) = (source_reference is null));
