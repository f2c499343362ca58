-- Fee and interest that reminders asked for: claims of their own beside an invoice.
create table side_claim (
  id uuid primary key,
  place bigint generated always as identity,
  invoice_id uuid not null references invoice,
  kind varchar(12) not null,
  ore bigint not null check (ore > 0),
  asked date not null,
  letter uuid not null,
  waived boolean not null);
create index side_claim_invoice on side_claim (invoice_id);
create index side_claim_letter on side_claim (letter);
alter table allocation add column claim_id uuid references side_claim;
create index allocation_claim on allocation (claim_id);

-- Reminders, each a letter about one invoice, whether or not it has left yet.
create table reminder (
  id uuid primary key,
  invoice_id uuid not null references invoice,
  round int not null,
  stage int not null,
  issued date not null,
  deadline date not null,
  settled_ore bigint not null,
  fee_ore bigint not null,
  interest_ore bigint not null,
  compensation_ore bigint not null,
  -- the fee that this letter bears itself, which the law counts
  own_fee_ore bigint not null,
  words varchar(2000) not null,
  who varchar(100) not null,
  state varchar(12) not null,
  channel varchar(20),
  evidence text not null,
  approved_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  unique (invoice_id, round));

-- What stops reminders until a day, or for good: of one invoice, which is disputed, or of a customer.
create table reminder_stop (
  id uuid primary key,
  seller varchar(9) not null,
  buyer_id varchar(100) not null,
  invoice_id uuid references invoice,
  kind varchar(12) not null,
  until_day date,
  why varchar(500) not null,
  who varchar(100) not null,
  made_at timestamp with time zone not null,
  ended_by varchar(100),
  ended_at timestamp with time zone);
create index reminder_stop_buyer on reminder_stop (seller, buyer_id);
create index invoice_due on invoice (seller, due);
