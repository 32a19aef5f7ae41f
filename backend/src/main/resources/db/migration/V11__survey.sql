-- SPDX-License-Identifier: EUPL-1.2
-- The exit survey: sums of answers, never what one visitor answered. docs/privacy.md says why.

create table survey_count (
  site        varchar(40) not null references site,
  service_day date not null,
  half        varchar(9) not null,
  source      varchar(6) not null,
  service     varchar(40) not null,
  waited      varchar(8) not null,
  question    varchar(40) not null,
  choice      varchar(40) not null,
  answers     integer not null,
  primary key (site, service_day, half, source, service, waited, question, choice)
);

-- Passes that were used, until they are dead anyhow.
create table survey_pass (
  hash        varchar(64) not null primary key,
  service_day date not null
);

create table survey_text (
  id          uuid not null primary key,
  site        varchar(40) not null references site,
  service_day date not null,
  said        varchar(500) not null,
  state       varchar(9) not null,
  answered_on date
);
create index survey_text_site on survey_text (site, service_day);
