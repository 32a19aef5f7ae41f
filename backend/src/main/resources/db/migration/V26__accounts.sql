-- SPDX-License-Identifier: EUPL-1.2
-- Accounts that an office keeps itself: closed and opened again, with a password of one use, with roles at sites.
-- An account of before has all that it had; when it was made and when its password was chosen is not known.

alter table account add column disabled boolean default false not null;
-- A sign-in is open as long as this is what it was when the sign-in began.
alter table account add column epoch integer default 0 not null;
alter table account add column mail varchar(254);
alter table account add column created_at timestamp(6) with time zone;
alter table account add column password_changed_at timestamp(6) with time zone;
alter table account add column last_sign_in_at timestamp(6) with time zone;
-- Set while the password is one that the office gave: it opens the account once, until then.
alter table account add column one_time_until timestamp(6) with time zone;
alter table account add column one_time_used_at timestamp(6) with time zone;

-- The site is '*' for all; that grant stands alone.
create table account_role (
  login varchar(80) not null constraint account_role_account references account on delete cascade,
  site  varchar(40) not null,
  role  varchar(10) not null,
  constraint account_role_once primary key (login, site)
);
insert into account_role (login, site, role) select login, coalesce(site, '*'), role from account;
alter table account drop column role;
alter table account drop column site;

-- Changes of accounts take this row, one after the other: so two administrators cannot disable each other.
create table account_lock (id integer not null primary key);
insert into account_lock (id) values (1);

alter table sign_in add column epoch integer default 0 not null;
alter table sign_in add column last_seen_at timestamp(6) with time zone;
-- Names of fr.accueil.backend.security.signin.ClientMachine; nothing that a browser sent.
alter table sign_in add column browser varchar(10) default 'OTHER' not null;
alter table sign_in add column platform varchar(10) default 'OTHER' not null;
