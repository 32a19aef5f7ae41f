-- SPDX-License-Identifier: EUPL-1.2
-- Which node sends a monthly report now, so that no other does.
alter table monthly_report add column claimed_at timestamp(6) with time zone;
