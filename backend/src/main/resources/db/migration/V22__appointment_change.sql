-- SPDX-License-Identifier: EUPL-1.2
-- What became of an appointment after its visitor had checked in: told to those who receive them and to their phone.
alter table ticket add column appointment_change varchar(12);
alter table ticket add column appointment_to timestamp(6) with time zone;

-- Cancelled after its visitor had checked in: the ticket counts.
alter table appointment add column cancelled boolean default false not null;
