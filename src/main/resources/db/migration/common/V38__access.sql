-- Who may sign in. A password is kept as its Argon2id hash.
create table app_user (
  name varchar(100) primary key,
  roles varchar(200) not null,
  password varchar(200) not null,
  -- the secret of the second factor, and whether one of its codes was shown
  secret varchar(100),
  second_on boolean default false not null,
  failed integer default 0 not null,
  locked_until timestamp with time zone,
  removed boolean default false not null);

-- Keys of systems, by the SHA-256 of 256 random bits.
create table api_key (
  id uuid primary key,
  name varchar(100) not null,
  roles varchar(200) not null,
  sha256 varchar(64) not null unique,
  who varchar(100) not null,
  made_at timestamp with time zone not null,
  revoked boolean default false not null);

-- What was done. Rows are only added, one after another: the head's lock keeps them in line.
create table audit_head (one integer primary key, number bigint not null, hash varchar(64) not null);
insert into audit_head values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
create table audit (
  number bigint primary key,
  at varchar(40) not null,
  who varchar(200) not null,
  what varchar(500) not null,
  outcome integer not null,
  hash varchar(64) not null);
