-- The first page asks what happened since the day began, and the lists are read from the newest on.
create index timeline_at on timeline (at);
create index payment_booked_at on payment (booked_at);
create index invoice_issued on invoice (issued, seller, number);
