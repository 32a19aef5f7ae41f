-- SPDX-License-Identifier: EUPL-1.2
-- Finished days, months and years, counted once. All of it can be made again from the log.

create table roll_up (
  site      varchar(40) not null references site,
  span      varchar(5) not null,
  cut       varchar(1) not null,
  first_day date not null,
  part      integer not null,
  cells     bytea not null,
  primary key (site, span, cut, first_day, part)
);

-- How far a site is counted: the last service day, the first month that is not, and the last event that was looked at.
create table roll_up_state (
  site        varchar(40) not null primary key references site,
  through_day date not null,
  open_month  date not null,
  seen_seq    bigint not null
);

-- The last tickets of a day, for the edges of its events.
create index ticket_day_seq on ticket (site, service_day, issued_seq);
