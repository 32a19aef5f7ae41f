-- SPDX-License-Identifier: EUPL-1.2
-- Where readiness writes a row and takes it away again, to know that the database can be written.
create table write_check (
  id varchar(36) not null primary key
);
