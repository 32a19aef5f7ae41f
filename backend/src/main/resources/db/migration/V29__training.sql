-- SPDX-License-Identifier: EUPL-1.2
-- Until when a site is in training; what is done meanwhile is marked, and goes when it ends.

alter table site_log add column training_since timestamp(6) with time zone;
alter table site_log add column training_until timestamp(6) with time zone;
alter table site_log add column training_by varchar(80);
alter table site_log add column training_seq bigint default 0 not null;

alter table ticket add column training boolean default false not null;
alter table ticket_event add column training boolean default false not null;

-- During a training a counter has a second row: that of the real day rests.
alter table counter add column training boolean default false not null;
alter table counter drop constraint counter_once;
alter table counter add constraint counter_once unique (site, code, training);
