-- SPDX-License-Identifier: EUPL-1.2
-- The sign-ins that are open. One that has no row here is ended, whatever cookie or session is left of it.

create table sign_in (
  token_hash varchar(64) not null primary key,
  account    varchar(80) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null
);
create index sign_in_account on sign_in (account);
create index sign_in_expiry on sign_in (expires_at);
