-- What a tenant decides about reconciliation, version by version: drafts, the one that is in force, and those that were.
create table reconciliation_profile (
    id            uuid        primary key,
    tenant_id     text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    version       bigint      not null,
    number        integer     not null check (number > 0),
    name          text        not null check (name <> '' and length(name) <= 100),
    state         text        not null check (state in ('DRAFT', 'ACTIVE', 'RETIRED')),
    -- Text, not jsonb: equal contents give equal fingerprints.
    content       text        not null check (content like '{%' and length(content) <= 20000),
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    activated_at  timestamptz,
    unique (tenant_id, id),
    constraint reconciliation_profile_number_taken unique (tenant_id, number),
    check ((state = 'DRAFT') = (activated_at is null))
);

-- One is in force at most, however many managers decide at once; and each examination asks for it.
create unique index reconciliation_profile_active on reconciliation_profile (tenant_id) where state = 'ACTIVE';

call raise_wall('reconciliation_profile', shop_owned => false);
grant select, insert, update, delete on reconciliation_profile to app;

-- A case may be examined because another profile is in force.
alter table export_case_run drop constraint export_case_run_trigger_check;
alter table export_case_run add constraint export_case_run_trigger_check
    check (trigger in ('DOCUMENT', 'CORRECTION', 'REQUEST', 'PROFILE'));

-- The cases that a profile can change, shop by shop, however many wait or are merged.
create index export_case_judged on export_case (tenant_id, shop_id, id) where state not in ('WAITING', 'MERGED');
