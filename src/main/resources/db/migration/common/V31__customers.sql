-- Customers that sellers have entered, by the number they have there. What was issued keeps its own copy.
create table customer (
  seller varchar(9) not null,
  id varchar(100) not null,
  content text not null,
  customer_group varchar(60),
  register text,
  changed_at timestamp with time zone not null,
  primary key (seller, id));
