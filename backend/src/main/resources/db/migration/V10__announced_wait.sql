-- SPDX-License-Identifier: EUPL-1.2
-- What visitors were told of their wait when they came, what came of it, and how many who came later were called
-- before them in their queue; nothing finer than the hour.

create table announced_wait (
  ticket          uuid not null primary key,
  site            varchar(40) not null references site,
  queue           varchar(1) not null,
  service_day     date not null,
  hour_of_day     integer not null,
  from_minutes    integer not null,
  to_minutes      integer not null,
  at_most_minutes integer not null,
  waited_seconds  integer not null,
  kept            boolean not null,
  slips           integer not null
);
create index announced_wait_day on announced_wait (site, service_day);
