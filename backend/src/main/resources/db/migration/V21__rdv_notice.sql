-- SPDX-License-Identifier: EUPL-1.2
-- When the last notice of an appointment was made, so that an older one that comes again is known; no name, erased after a
-- few days. The row with the reference '' is of the last time when all appointments were asked for.
create table rdv_notice (
  site      varchar(40) not null references site,
  reference varchar(120) not null,
  made_at   timestamp(6) with time zone not null,
  constraint rdv_notice_once primary key (site, reference)
);

create index rdv_notice_made on rdv_notice (made_at);
