-- A seller may move from one accounting system to another, where its customers have other ids. As before, vendor_id is
-- null while nobody knows whether the customer is there; the row is what they queue at.
create table vendor_customer (
  system varchar(12) not null, seller varchar(9) not null, customer varchar(100) not null, vendor_id bigint,
  primary key (system, seller, customer));
insert into vendor_customer (system, seller, customer, vendor_id)
  select 'TRIPLETEX', seller, customer, vendor_id from ledger_customer;
drop table ledger_customer;

-- What an accounting system takes from one at a time: the row is what they queue at, on every node.
create table vendor_line (name varchar(100) primary key);
