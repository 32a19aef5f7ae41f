-- SPDX-License-Identifier: EUPL-1.2
-- Who did what, when, from where, on what, with before and after. Rows are added, and erased after kept_until; nothing else.

create sequence audit_number;

create table audit (
  number      bigint not null primary key,
  at          timestamp(6) with time zone not null,
  action      varchar(40) not null,
  actor       varchar(80) not null,
  site        varchar(40),
  origin      varchar(80),
  subject     varchar(200) not null,
  before_text varchar(4000),
  after_text  varchar(4000),
  kept_until  timestamp(6) with time zone not null
);
create index audit_site on audit (site, number);
create index audit_at on audit (at, number);
create index audit_kept on audit (kept_until);
