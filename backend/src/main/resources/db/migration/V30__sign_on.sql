-- SPDX-License-Identifier: EUPL-1.2
-- People whom a provider of identities knows: bound by issuer and subject, never by an address.

create table account_provider (
  login    varchar(80) not null primary key constraint account_provider_account references account on delete cascade,
  provider varchar(20) not null,
  issuer   varchar(255) not null,
  subject  varchar(255) not null,
  constraint account_provider_person unique (issuer, subject)
);

-- They have signed in there and have no account here yet.
create table sign_on_waiting (
  id       varchar(40) not null primary key,
  provider varchar(20) not null,
  issuer   varchar(255) not null,
  subject  varchar(255) not null,
  login    varchar(80) not null,
  name     varchar(80) not null,
  mail     varchar(254),
  first_at timestamp(6) with time zone not null,
  last_at  timestamp(6) with time zone not null,
  constraint sign_on_waiting_person unique (issuer, subject)
);
create index sign_on_waiting_last on sign_on_waiting (last_at);

-- What a provider has to be shown when a person signs out there as well; it goes with the sign-in.
create table sign_in_provider (
  token_hash varchar(64) not null primary key constraint sign_in_provider_sign_in references sign_in on delete cascade,
  provider   varchar(20) not null,
  id_token   varchar(8000) not null
);
