-- Somebody answers for findings that block: the case may be declared until the waiver is over or something else is found.
alter table export_case drop constraint export_case_state_check;
alter table export_case add constraint export_case_state_check
    check (state in ('WAITING', 'DISCREPANT', 'MATCHED', 'WAIVED', 'MERGED'));
-- Beside the case, so that whoever reads a case knows whether its waiver still holds.
alter table export_case add column waived_until timestamptz;
alter table export_case add constraint export_case_waived_check
    check ((state = 'WAIVED') = (waived_until is not null));

-- What a run has changed: null for the first, and for those before these were counted.
alter table export_case_run
    add column resolved integer check (resolved >= 0),
    add column added integer check (added >= 0);

create table export_case_waiver (
    id          uuid        primary key,
    tenant_id   text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id     uuid        not null,
    case_id     uuid        not null,
    run_no      integer     not null check (run_no > 0),
    reason      text        not null check (reason <> ''),
    approver    text        not null,
    approved_at timestamptz not null,
    expires_at  timestamptz not null,
    -- Rule, field, line and fingerprint of the values of each finding that is waived; JSON.
    findings    text        not null,
    ended_at    timestamptz,
    ended_by    text,
    end_cause   text        check (end_cause in
        ('EXPIRED', 'WITHDRAWN', 'NEW_FINDINGS', 'DOCUMENT_MISSING', 'FINDINGS_GONE')),
    end_reason  text,
    check (expires_at > approved_at),
    check ((ended_at is null) = (end_cause is null) and (ended_at is null) = (ended_by is null)),
    foreign key (tenant_id, shop_id, case_id) references export_case (tenant_id, shop_id, id)
);

-- One at a time.
create unique index export_case_waiver_open on export_case_waiver (tenant_id, case_id) where ended_at is null;
create index export_case_waiver_of_case on export_case_waiver (tenant_id, case_id, id);
create index export_case_waiver_due on export_case_waiver (expires_at) where ended_at is null;

call raise_wall('export_case_waiver', shop_owned => true);
grant select, insert, update on export_case_waiver to app;
-- The relay finds those that are over, whoever's they are, and reads nothing else; they are ended in their tenant's name.
create policy expiry on export_case_waiver for select to relay using (ended_at is null);
grant select (tenant_id, shop_id, case_id, expires_at, ended_at) on export_case_waiver to relay;
