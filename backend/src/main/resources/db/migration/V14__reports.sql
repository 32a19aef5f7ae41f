-- SPDX-License-Identifier: EUPL-1.2
-- Which days of a demonstration were made up, so that every page of the past can say so.

create table simulated_past (
  site       varchar(40) not null primary key references site,
  first_day  date not null,
  last_day   date not null
);

-- The reports that go out by mail, once for each month.
create table monthly_report (
  site      varchar(40) not null references site,
  first_day date not null,
  sent_at   timestamp(6) with time zone,
  failed_at timestamp(6) with time zone,
  primary key (site, first_day)
);
