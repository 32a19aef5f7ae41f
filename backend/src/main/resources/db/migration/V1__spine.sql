-- SPDX-License-Identifier: EUPL-1.2
-- One script for H2 and PostgreSQL: only what both understand the same way.

create table site (
  code       varchar(40) not null primary key,
  definition varchar(500000) not null
);

-- The row that every command of a site locks; last_seq numbers its events without gaps.
create table site_log (
  site     varchar(40) not null primary key references site,
  last_seq bigint not null
);

create table queue_day (
  id          varchar(60) not null primary key,
  last_number integer not null
);

create table ticket (
  id          uuid not null primary key,
  site        varchar(40) not null references site,
  service_day date not null,
  number      varchar(12) not null,
  service     varchar(40) not null,
  queue       varchar(1) not null,
  line        varchar(42) not null,
  status      varchar(10) not null,
  language    varchar(10) not null,
  priority    boolean not null,
  appointment boolean not null,
  booked_at   timestamp(6) with time zone,
  issued_seq  bigint not null,
  issued_at   timestamp(6) with time zone not null,
  counts_from timestamp(6) with time zone not null,
  called_at   timestamp(6) with time zone,
  started_at  timestamp(6) with time zone,
  ended_at    timestamp(6) with time zone,
  counter     varchar(40),
  agent       varchar(80),
  calls       integer not null,
  call_seq    bigint,
  token       varchar(40) not null unique,
  constraint ticket_number_once_a_day unique (site, service_day, number)
);

-- The head of a line, by index alone, however long the line.
create index ticket_line on ticket (site, service_day, status, line, counts_from, issued_seq);
create index ticket_calls on ticket (site, service_day, call_seq);

create table counter (
  id             varchar(90) not null primary key,
  site           varchar(40) not null references site,
  code           varchar(40) not null,
  state          varchar(10) not null,
  since          timestamp(6) with time zone not null,
  agent          varchar(80),
  queues         varchar(60),
  current_ticket uuid unique references ticket,
  constraint counter_once unique (site, code)
);

create table ticket_event (
  site    varchar(40) not null references site,
  seq     bigint not null,
  type    varchar(20) not null,
  at      timestamp(6) with time zone not null,
  ticket  uuid references ticket,
  number  varchar(12),
  queue   varchar(1),
  service varchar(40),
  counter varchar(40),
  agent   varchar(80),
  detail  varchar(1000),
  primary key (site, seq)
);

create table answered (
  id          varchar(220) not null primary key,
  fingerprint varchar(64) not null,
  answer      varchar(20000) not null,
  answered_at timestamp(6) with time zone not null
);
create index answered_age on answered (answered_at);

create table account (
  login         varchar(80) not null primary key,
  name          varchar(80) not null,
  password_hash varchar(200) not null,
  role          varchar(10) not null,
  site          varchar(40) references site
);

create table sign_in_delay (
  login     varchar(80) not null primary key,
  failures  integer not null,
  failed_at timestamp(6) with time zone not null
);

create table api_token (
  token_hash varchar(64) not null primary key,
  name       varchar(80) not null,
  role       varchar(10) not null,
  site       varchar(40) references site
);

create table device (
  id        varchar(90) not null primary key,
  site      varchar(40) not null references site,
  kiosk     varchar(40) not null,
  code_hash varchar(64) not null unique
);

create table setting (
  name  varchar(40) not null primary key,
  text varchar(200) not null
);
