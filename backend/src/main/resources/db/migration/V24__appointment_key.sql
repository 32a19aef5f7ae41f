-- SPDX-License-Identifier: EUPL-1.2
-- The canonical key by which a reference is found as people type it. Rows from before are filled at the next start; '' when
-- the reference has no letter and no digit.
alter table appointment add column typed_key varchar(120);

create index appointment_typed on appointment (site, typed_key);
