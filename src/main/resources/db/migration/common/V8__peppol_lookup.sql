-- What SML and SMP have said of a participant and a document: where it is taken, or, without an address, that it is
-- not. Only certain answers stand here.
create table peppol_lookup (
  participant varchar(60) not null,
  document_type varchar(500) not null,
  process varchar(200) not null,
  address varchar(1000),
  certificate text,
  profile varchar(100),
  evidence text not null,
  asked_at timestamp with time zone not null,
  primary key (participant, document_type, process));
