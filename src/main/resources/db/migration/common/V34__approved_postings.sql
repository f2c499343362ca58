-- Whether a person has said yes to a posting that is not booked by itself.
alter table posting add column released boolean default false not null;
