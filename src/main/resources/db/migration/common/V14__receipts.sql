-- Banks tell of money in camt files too. What told of it is a rail, and where it was told of has a key that is unique
-- on the rail, for ever. The line of an OCR file is in key and evidence now; old rows have it still.
alter table payment alter column kid set data type varchar(35);
alter table payment alter column type set data type varchar(35);
alter table payment alter column debit_account set data type varchar(34);
alter table payment alter column archive_reference set data type varchar(35);
alter table payment alter column words set data type varchar(1000);
alter table payment add column rail varchar(10);
alter table payment add column source_key varchar(100);
alter table payment add column evidence varchar(700);
alter table payment add column payer varchar(140);
update payment set rail = source, source_key = source_reference,
  evidence = source || ' ' || source_reference where source is not null;
update payment set rail = 'OCR', source_key = bank_file_id || '/' || line,
  evidence = (select 'OCR file ' || f.name || ', line ' || payment.line from bank_file f
    where f.id = payment.bank_file_id) where source is null;
alter table payment alter column rail set not null;
alter table payment alter column source_key set not null;
alter table payment alter column evidence set not null;
alter table payment add unique (rail, source_key);
alter table payment drop constraint payment_evidence;
alter table payment drop constraint payment_source;
alter table payment drop column source;
alter table payment drop column source_reference;
alter table payment drop column fingerprint;
create index payment_alike on payment (account, ore, settled);

-- The same money, told of again by another source. It counts once, in payment.
create table told_again (
  rail varchar(10) not null,
  source_key varchar(100) not null,
  payment_id uuid not null references payment,
  evidence varchar(700) not null,
  bank_file_id uuid references bank_file,
  reference varchar(35),
  told_at timestamp with time zone not null,
  primary key (rail, source_key));
create index told_again_payment on told_again (payment_id);

-- What a payer says a payment is for, when that is more than one KID.
create table listed_item (
  payment_id uuid not null references payment,
  place int not null,
  kind varchar(12) not null,
  reference varchar(35) not null,
  ore bigint,
  primary key (payment_id, place));

-- What a bank names its messages, once they are booked: an OCR transmission by transmitter, number and recipient, a camt
-- notification by account and id. A file may hold several. The columns of bank_file that held the first are old.
create table bank_message (
  rail varchar(10) not null,
  name varchar(120) not null,
  content_sha256 varchar(64) not null,
  bank_file_id uuid not null references bank_file,
  primary key (rail, name));
insert into bank_message (rail, name, content_sha256, bank_file_id)
  select 'OCR', transmitter || '/' || number || '/' || recipient, content_sha256, id from bank_file
  where number is not null;
