-- An invoice whose customer is forgotten: number, dates and sums stay, and nobody's name.
alter table invoice add column forgotten boolean default false not null;
create index invoice_remembered on invoice (forgotten, issued);
