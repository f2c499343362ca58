-- Who somebody is at the provider they sign in by: its issuer and their subject there (OpenID Connect Core 1.0 § 5.7).
alter table app_user add column identity varchar(600) unique;
