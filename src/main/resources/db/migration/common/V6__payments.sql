-- A bank's file, byte for byte, kept before anything is done with it. Its content is its bytes without line ends:
-- a copy fetched another way is the same file. A transmission's three names stand here once it is booked.
create table bank_file (
  id uuid primary key,
  sha256 varchar(64) not null unique,
  content_sha256 varchar(64) not null,
  name varchar(500) not null,
  partner varchar(100),
  received_at timestamp with time zone not null,
  bytes file_bytes not null,
  state varchar(10) not null,
  transmitter varchar(8),
  number varchar(7),
  recipient varchar(8),
  unique (transmitter, number, recipient));

-- In the order they were booked. What waits for a person has the reason's code in waits_for.
create table payment (
  id uuid primary key,
  place bigint generated always as identity,
  bank_file_id uuid not null references bank_file,
  line int not null,
  account varchar(11) not null,
  kid varchar(25) not null,
  ore bigint not null,
  settled date not null,
  type varchar(2) not null,
  debit_account varchar(11),
  archive_reference varchar(9),
  words varchar(40) not null,
  fingerprint varchar(64),
  outcome varchar(20) not null,
  invoice_id uuid references invoice,
  waits_for varchar(40),
  booked_at timestamp with time zone not null,
  unique (bank_file_id, line));
create index payment_invoice on payment (invoice_id);
create index payment_fingerprint on payment (fingerprint);
create index payment_waits on payment (waits_for);

-- Whoever books payments holds this row, so that no two see the same amount as still owed.
create table payment_turn (one int primary key);
insert into payment_turn values (1);
