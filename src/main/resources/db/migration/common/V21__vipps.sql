-- The page where an invoice is paid, behind a name that cannot be guessed. Who works with an
-- invoice's attempts holds this row.
create table vipps_page (
  invoice_id uuid primary key references invoice,
  token varchar(43) not null unique,
  made_at timestamp with time zone not null);

-- Each attempt is one payment at Vipps, written down before Vipps hears of it. While ended is null it
-- may still bring money; to_capture_ore is what we decided to take, before we asked for it.
create table vipps_attempt (
  reference varchar(31) primary key,
  invoice_id uuid not null references invoice,
  number int not null,
  ore bigint not null,
  begun_at timestamp with time zone not null,
  redirect varchar(2500),
  to_capture_ore bigint,
  captured_ore bigint not null,
  given_back_ore bigint not null,
  ended varchar(10),
  why varchar(1000) not null,
  unique (invoice_id, number));

-- Where each seller's sales unit tells us of what happened, and the secret its messages are sealed with.
create table vipps_webhook (
  seller varchar(9) primary key,
  id varchar(100) not null,
  url varchar(1000) not null,
  secret varchar(500) not null);
