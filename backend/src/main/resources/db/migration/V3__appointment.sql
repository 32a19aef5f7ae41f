-- Who is expected. The short name is erased the night after the service day, see "expires".
create table appointment (
  id          uuid not null primary key,
  site        varchar(40) not null references site,
  reference   varchar(120) not null,
  service_day date not null,
  booked_at   timestamp(6) with time zone not null,
  service     varchar(40) not null,
  language    varchar(10),
  short_name  varchar(40),
  status      varchar(10) not null,
  ticket      uuid references ticket,
  number      varchar(12),
  arrived_at  timestamp(6) with time zone,
  source      varchar(10) not null,
  source_key  varchar(200) not null,
  expires     timestamp(6) with time zone not null,
  constraint appointment_reference_once unique (site, reference)
);

create index appointment_day on appointment (site, service_day, booked_at, reference);
create index appointment_expiry on appointment (expires);
