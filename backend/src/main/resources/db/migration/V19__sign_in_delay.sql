-- SPDX-License-Identifier: EUPL-1.2
-- Failures to sign in are counted by account and by network, each in a keyspace of its own. What they are counted for is
-- hashed into a bounded number of buckets. Delays that run are forgotten by this change.

drop table sign_in_delay;

create table sign_in_delay (
  keyspace  varchar(20) not null,
  bucket    integer not null,
  failures  integer not null,
  since     timestamp(6) with time zone not null,
  failed_at timestamp(6) with time zone not null,
  constraint sign_in_delay_key primary key (keyspace, bucket)
);
