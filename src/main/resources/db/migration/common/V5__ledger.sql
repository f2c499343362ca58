create table posting (
  id uuid primary key, reason varchar(20) not null, seller varchar(9) not null,
  invoice uuid not null, booked_on date not null, text varchar(200) not null,
  state varchar(10) not null, tries int not null, problem varchar(1000),
  voucher_id varchar(40), voucher_number varchar(40),
  planned_at timestamp with time zone not null, booked_at timestamp with time zone);
create index posting_of_invoice on posting (invoice);
create index posting_by_state on posting (state);
create table posting_line (
  posting uuid not null references posting, line int not null, account int not null,
  ore bigint not null, vat_code varchar(3), invoice_number varchar(30), due date,
  primary key (posting, line));
-- vendor_id is null while nobody knows whether the customer is there; the row is what they queue at
create table ledger_customer (
  seller varchar(9) not null, customer varchar(100) not null, vendor_id bigint,
  primary key (seller, customer));
