-- SPDX-License-Identifier: EUPL-1.2
-- What a person has changed of a site's definition in the forms, and not yet applied: one draft for each site and person.

create table site_draft (
  site       varchar(40) not null references site,
  made_by    varchar(80) not null,
  base       integer not null,
  revision   integer not null,
  changed_at timestamp(6) with time zone not null,
  definition varchar(500000) not null,
  primary key (site, made_by)
);

create table site_draft_words (
  site       varchar(40) not null,
  made_by    varchar(80) not null,
  language   varchar(10) not null,
  definition varchar(500000) not null,
  primary key (site, made_by, language),
  constraint words_of_a_draft foreign key (site, made_by) references site_draft (site, made_by) on delete cascade
);
