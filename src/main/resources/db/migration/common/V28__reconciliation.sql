-- How the hub's books and the accounting system's differed when they were last compared.
create table ledger_reconciled (seller varchar(9) primary key, compared_at timestamp with time zone not null);
create table ledger_difference (
  seller varchar(9) not null references ledger_reconciled, invoice_number varchar(30) not null,
  here_ore bigint not null, there_ore bigint not null, why varchar(20) not null,
  primary key (seller, invoice_number));

-- Which accounting system a posting stands in: a seller may move to another.
alter table posting add column booked_in varchar(30);
update posting set booked_in = 'tripletex' where state = 'BOOKED';
