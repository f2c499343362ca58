-- The invoice that a credit note takes back; null on an invoice.
alter table invoice add column credits uuid references invoice;
create index invoice_credits on invoice (credits);

-- Invoice and request id name a request for ever: it becomes one credit note.
create table credit_request (
  invoice_id uuid not null references invoice,
  request_id varchar(100) not null,
  fingerprint varchar(64) not null,
  credit_note_id uuid not null references invoice,
  credited_at timestamp with time zone not null,
  primary key (invoice_id, request_id));
