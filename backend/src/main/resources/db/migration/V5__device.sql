-- SPDX-License-Identifier: EUPL-1.2
-- Devices are enrolled by a code of one use. The codes of the first table were printed at the first start and were the
-- secret themselves; no release had them, so that each device is enrolled again.

drop table device;

create table device (
  id                  varchar(100) not null primary key,
  site                varchar(40) not null references site,
  kind                varchar(10) not null,
  code                varchar(40) not null,
  token_hash          varchar(64),
  enrolled_at         timestamp(6) with time zone,
  code_hash           varchar(64),
  code_until          timestamp(6) with time zone,
  out_of_order_since  timestamp(6) with time zone,
  out_of_order_reason varchar(200),
  seen_at             timestamp(6) with time zone,
  constraint device_once unique (site, kind, code),
  constraint device_token unique (token_hash),
  constraint device_code unique (code_hash)
);

create table device_day (
  id            varchar(120) not null primary key,
  device        varchar(100) not null references device,
  service_day   date not null,
  open_minutes  integer not null,
  alive_minutes integer not null,
  open_until    timestamp(6) with time zone not null,
  alive_until   timestamp(6) with time zone not null,
  constraint device_day_once unique (device, service_day)
);
