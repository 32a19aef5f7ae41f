-- SPDX-License-Identifier: EUPL-1.2
-- What the reception desk counts, opens, closes and says. Nothing here leads to a visitor.

create table desk_tally (
  id          uuid not null primary key,
  site        varchar(40) not null references site,
  service_day date not null,
  half_hour   integer not null,
  kind        varchar(12) not null,
  service     varchar(40),
  agent       varchar(80) not null,
  seq         bigint not null
);
create index desk_tally_day on desk_tally (site, service_day, seq);

create table service_gate (
  id          varchar(120) not null primary key,
  site        varchar(40) not null references site,
  service     varchar(40) not null,
  service_day date not null,
  half        varchar(9) not null,
  closed      boolean not null,
  extra       integer not null
);
create index service_gate_day on service_gate (site, service_day, service);

create table display_message (
  id          uuid not null primary key,
  site        varchar(40) not null references site,
  text        varchar(120) not null,
  seq         bigint not null,
  shown_until timestamp(6) with time zone
);
create index display_message_site on display_message (site, seq);
