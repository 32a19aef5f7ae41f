-- SPDX-License-Identifier: EUPL-1.2
-- What an agent notes of a visit, how a visit came to where it is, and what can be undone at a counter.

alter table ticket add column quiet_until timestamp(6) with time zone;
alter table ticket add column segment_from timestamp(6) with time zone;
alter table ticket add column round_calls integer default 0 not null;
alter table ticket add column last_seq bigint default 0 not null;
alter table ticket add column transfers integer default 0 not null;
alter table ticket add column served_ms bigint default 0 not null;
alter table ticket add column outcomes varchar(400) default '' not null;
alter table ticket add column note varchar(500);
alter table ticket add column note_by varchar(80);

-- The visits of one ticket, told by its events.
create index ticket_event_ticket on ticket_event (ticket);

-- An agent's own day, without a look at everybody else's.
create index ticket_agent on ticket (site, service_day, agent);

alter table counter add column touched_at timestamp(6) with time zone;
update counter set touched_at = since;
alter table counter alter column touched_at set not null;
alter table counter add column pause varchar(40);
alter table counter add column help_since timestamp(6) with time zone;
alter table counter add column help_by varchar(80);
alter table counter add column last_action varchar(4000);
