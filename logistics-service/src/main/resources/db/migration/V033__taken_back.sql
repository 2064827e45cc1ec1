-- A message that cannot leave is tried more and more rarely, says why in both languages, and can be taken back by its sender.
-- Whoever still runs the version before goes on beside it: trouble is what it was, in English.
alter table customs_transmission
    add column trouble_zh      text,
    -- Failures of the next step in a row.
    add column attempts        integer     not null default 0 check (attempts >= 0),
    -- Null where it is not tried by itself: it has left, was taken back, or waits for another account.
    add column next_attempt_at timestamptz,
    -- Of the account as the latest attempt found it: another one is a reason to try at once.
    add column account_version bigint;

alter table customs_transmission no force row level security;
update customs_transmission set trouble_zh = trouble, next_attempt_at = created_at where state <> 'HANDED_OVER';
alter table customs_transmission force row level security;

alter table customs_transmission
    drop constraint customs_transmission_state_check,
    add constraint customs_transmission_state_check check (state in ('NEW', 'STAGED', 'HANDED_OVER', 'WITHDRAWN'));

drop index customs_transmission_due;
create index customs_transmission_due on customs_transmission (tenant_id, shop_id, id) where state in ('NEW', 'STAGED');

-- The relay finds the shops whose messages are due, and how long they have waited, and reads nothing else.
drop policy dispatch on customs_transmission;
create policy dispatch on customs_transmission for select to relay using (state in ('NEW', 'STAGED'));
grant select (created_at, next_attempt_at, account_version) on customs_transmission to relay;
create policy dispatch on customs_account for select to relay using (true);
grant select (tenant_id, shop_id, version) on customs_account to relay;

-- What was sent and taken back gives the declaration what it had before.
alter table customs_declaration_sending
    drop constraint customs_declaration_sending_outcome_check,
    add constraint customs_declaration_sending_outcome_check
        check (outcome in ('PENDING', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    -- Of a submission: where the declaration stood, and customs' numbers of an earlier sending, which it loses.
    add column before_state          text check (before_state in ('DRAFT', 'RETURNED', 'SEND_FAILED')),
    add column before_pre_entry_no   text,
    add column before_customs_number text,
    add check (kind = 'SUBMISSION' or before_state is null);
