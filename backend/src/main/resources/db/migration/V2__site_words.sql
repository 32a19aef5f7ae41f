-- SPDX-License-Identifier: EUPL-1.2
-- The further languages of a site: the text of each words file that lay beside its site file.

create table site_words (
  site       varchar(40) not null references site,
  language   varchar(10) not null,
  definition varchar(500000) not null,
  primary key (site, language)
);
