-- SPDX-License-Identifier: EUPL-1.2
-- Visits at the kiosks, without identity: no instant finer than the half hour, no ticket, and an id drawn by lot that
-- stands nowhere else.

create table kiosk_visit (
  id          uuid not null primary key,
  site        varchar(40) not null references site,
  kiosk       varchar(40) not null,
  service_day date not null,
  half_hour   integer not null,
  steps       integer not null,
  seconds     integer not null,
  language    varchar(10) not null,
  ending      varchar(12) not null,
  service     varchar(40)
);
create index kiosk_visit_day on kiosk_visit (site, service_day);
