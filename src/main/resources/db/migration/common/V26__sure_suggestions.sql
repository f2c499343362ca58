-- What a rule laid by a suggestion: why, and how sure it was; rules that leave no doubt have 100.
alter table allocation add column why varchar(20);
alter table allocation add column score integer default 100 not null;
-- The day it counts from, in the customer's account and in the books.
alter table allocation add column lies_from date;
update allocation set lies_from = coalesce(
  (select p.settled from payment p where p.id = allocation.payment_id), cast(allocated_at as date));
alter table allocation alter column lies_from set not null;
