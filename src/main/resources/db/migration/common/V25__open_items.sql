-- What a waiting payment may be for is looked up by these.
create index invoice_sum on invoice (account, payable_ore);
create index invoice_buyer on invoice (account, buyer_id);
create index invoice_buyer_name on invoice (account, buyer_name);
create index allocation_decision on allocation (decision_id);
create index payment_payer on payment (account, debit_account);

-- Invoices that something is owed on.
create view open_item as
  select * from (
    select i.id, i.account, i.number, i.kid, i.buyer_id, i.buyer_name, i.due, i.payable_ore,
      i.payable_ore - (select coalesce(sum(c.payable_ore), 0) from invoice c where c.credits = i.id)
        - (select coalesce(sum(a.ore), 0) from allocation a where a.invoice_id = i.id) as owed
    from invoice i where i.credits is null) owing
  where owed > 0;
