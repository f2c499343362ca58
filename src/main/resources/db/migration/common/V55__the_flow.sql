-- What each partner has sent lately, whatever lies there from before.
create index received_when on received (received_at, partner);
create index bank_file_when on bank_file (received_at, partner);
create index delivery_changed on delivery (changed_at, channel, state);
create index posting_booked on posting (booked_at, booked_in);
