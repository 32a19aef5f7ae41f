-- SPDX-License-Identifier: EUPL-1.2
-- The definitions of a site, one after the other. What was there before is version 1 of its site.

create table site_version (
  site         varchar(40) not null references site,
  number       integer not null,
  base         integer not null,
  state        varchar(10) not null,
  valid_from   timestamp(6) with time zone not null,
  made_at      timestamp(6) with time zone not null,
  made_by      varchar(80) not null,
  reason       varchar(300) not null,
  applied_at   timestamp(6) with time zone,
  applied_seq  bigint,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_by varchar(80),
  definition   varchar(500000) not null,
  primary key (site, number)
);

create table site_version_words (
  site       varchar(40) not null,
  number     integer not null,
  language   varchar(10) not null,
  definition varchar(500000) not null,
  primary key (site, number, language),
  constraint words_of_a_version foreign key (site, number) references site_version (site, number)
);

insert into site_version (site, number, base, state, valid_from, made_at, made_by, reason, applied_at, applied_seq, definition)
select code, 1, 0, 'APPLIED',
       timestamp with time zone '1970-01-01 00:00:00+00', timestamp with time zone '1970-01-01 00:00:00+00', '', '',
       timestamp with time zone '1970-01-01 00:00:00+00', 0, definition
from site;

insert into site_version_words (site, number, language, definition)
select site, 1, language, definition from site_words;

drop table site_words;
alter table site drop column definition;

-- The version in force, read with the row that every command locks.
alter table site_log add column version integer default 1 not null;
