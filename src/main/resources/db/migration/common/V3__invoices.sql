-- What came in, byte for byte, before anything was done with it.
create table received (
  id uuid primary key,
  partner varchar(100) not null,
  sha256 varchar(64) not null,
  name varchar(500) not null,
  received_at timestamp with time zone not null,
  bytes file_bytes not null,
  unique (partner, sha256));

-- The next invoice number of each seller. The row's lock is what makes the series gapless.
create table number_series (
  seller varchar(9) primary key,
  next_number bigint not null);

create table invoice (
  id uuid primary key,
  seller varchar(9) not null,
  number bigint not null,
  account varchar(11) not null,
  kid varchar(25) not null,
  issued date not null,
  due date not null,
  buyer_id varchar(100) not null,
  buyer_name varchar(500) not null,
  payable_ore bigint not null,
  snapshot text not null,
  approved boolean not null,
  unique (seller, number),
  unique (account, kid));

-- Seller, partner and order id name an order for ever: it becomes one invoice.
create table orders (
  seller varchar(9) not null,
  partner varchar(100) not null,
  order_id varchar(200) not null,
  fingerprint varchar(64) not null,
  invoice_id uuid not null,
  received_id uuid not null,
  accepted_at timestamp with time zone not null,
  primary key (seller, partner, order_id));
create index orders_invoice on orders (invoice_id);

create table document (
  invoice_id uuid not null references invoice,
  kind varchar(20) not null,
  content file_bytes not null,
  sha256 varchar(64) not null,
  made_at timestamp with time zone not null,
  primary key (invoice_id, kind));

create table timeline (
  id bigint generated always as identity primary key,
  invoice_id uuid not null references invoice,
  at timestamp with time zone not null,
  step varchar(40) not null,
  evidence text not null);
create index timeline_invoice on timeline (invoice_id, id);
