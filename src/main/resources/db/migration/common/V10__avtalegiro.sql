-- Who pays by AvtaleGiro, as the banks' files have told: one row for each account that is paid to and KID.
create table mandate (
  account varchar(11) not null,
  kid varchar(25) not null,
  bank_notice boolean not null,
  place bigint generated always as identity,
  told_at timestamp with time zone not null,
  primary key (account, kid));

-- The last number given in each series: an account's assignments, a customer unit's transmissions. Whoever collects
-- claims for an account holds its row.
create table avtalegiro_series (
  name varchar(30) primary key,
  last_number int not null);

-- What goes to a bank, byte for byte, written down before it leaves: each try sends the same.
create table avtalegiro_file (
  id uuid primary key,
  kind varchar(15) not null,
  account varchar(11) not null,
  assignment int not null,
  name varchar(200) not null unique,
  folder varchar(200) not null,
  bytes file_bytes not null,
  sha256 varchar(64) not null,
  errand uuid not null,                   -- the claim whose task brings it to the bank
  made_on date not null,
  left_at timestamp with time zone);      -- null while it may not lie at the bank yet
create index avtalegiro_file_number on avtalegiro_file (account, assignment, made_on);

create table claim (
  id uuid primary key,
  place bigint generated always as identity,
  invoice_id uuid not null unique references invoice,
  account varchar(11) not null,
  ore bigint not null,
  due date not null,
  state varchar(12) not null,
  bank_notice boolean not null,
  delivery_id uuid,
  file_id uuid references avtalegiro_file,
  transaction_number int,
  cancellation_file_id uuid references avtalegiro_file,
  cancellation_number int,
  planned_at timestamp with time zone not null);
create index claim_waits on claim (account, state);
create index claim_file on claim (file_id);
create index claim_cancellation_file on claim (cancellation_file_id);
