-- SPDX-License-Identifier: EUPL-1.2
-- How often the holder of a ticket let others pass.

alter table ticket add column delays integer default 0 not null;
