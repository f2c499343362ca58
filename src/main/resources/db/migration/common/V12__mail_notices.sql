-- What mail servers have told of mails on their way that moves no delivery: told twice, it is here once.
create table mail_notice (
  delivery_id uuid not null references delivery,
  mail_id varchar(300) not null,
  words text not null,
  evidence file_bytes not null,
  told_at timestamp with time zone not null,
  primary key (delivery_id, mail_id));
