-- What our access point has taken over, byte for byte, once under each SBDH instance identifier. It is done when it has
-- been reported or parked; one that is not is done again when its sender, who has no receipt, sends it again.
create table peppol_received (
  instance varchar(300) primary key,
  sha256 varchar(64) not null,
  message_id varchar(300) not null,
  sender varchar(100) not null,
  receiver varchar(100) not null,
  document_type varchar(500) not null,
  signer varchar(500) not null,
  bytes file_bytes not null,
  received_at timestamp with time zone not null,
  done_at timestamp with time zone);
