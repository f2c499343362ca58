-- Tries that have begun and of which nobody has said that they were not taken: what they sent may lie at the receiver.
-- Until it comes back, no other channel may be chosen.
alter table delivery add column open_tries int default 0 not null;
