-- SPDX-License-Identifier: EUPL-1.2
-- The role that the application signs in with adds to the audit and erases what is no longer kept; it edits nothing.
-- H2 has no such triggers.

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.kept_until <= current_timestamp then
      return old;
    end if;
  end if;
  raise exception 'the audit is append-only: % is refused', lower(tg_op) using errcode = 'restrict_violation';
end
$$;

create trigger audit_rows before update or delete on audit
  for each row execute function audit_is_append_only();

create trigger audit_whole before truncate on audit
  for each statement execute function audit_is_append_only();
