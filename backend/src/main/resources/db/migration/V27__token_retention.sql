-- SPDX-License-Identifier: EUPL-1.2
-- Tokens of the API have a scope instead of a role. Those from before keep their role and its rights.
alter table api_token alter column role drop not null;
alter table api_token add column scope varchar(12);
alter table api_token add column name_key varchar(80);
alter table api_token add column created_at timestamp(6) with time zone;
alter table api_token add column created_by varchar(80);
alter table api_token add column expires_at timestamp(6) with time zone;
alter table api_token add column used_at timestamp(6) with time zone;
alter table api_token add constraint api_token_name unique (name_key);
alter table api_token add constraint api_token_right check (role is not null or scope is not null);
create index api_token_expiry on api_token (expires_at);

-- What was erased, by kind, site ('' for what belongs to none) and day, and how much of it the audit has; no identity.
create table erasure_day (
  what      varchar(30) not null,
  site      varchar(40) not null,
  erased_on date not null,
  erased    bigint not null,
  told      bigint not null,
  ended_at  timestamp(6) with time zone not null,
  constraint erasure_day_key primary key (what, site, erased_on)
);

-- Whose turn it is to erase at a site in a night, and until when that node is waited for.
create table erasure_turn (
  site       varchar(40) not null primary key,
  night      date not null,
  over       boolean not null,
  held_until timestamp(6) with time zone not null
);

-- Up to where old rows have been looked at, so that the next night does not begin again.
create table erasure_mark (
  what   varchar(30) not null,
  site   varchar(40) not null references site,
  behind bigint not null,
  constraint erasure_mark_key primary key (what, site)
);
