-- Firms that documents may name, by either of their codes: the registry of a tenant.
create table party (
    id            uuid        primary key,
    tenant_id     text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    version       bigint      not null,
    credit_code   text        check (credit_code ~ '^[0-9A-Z]{18}$'),
    customs_code  text        check (customs_code ~ '^[0-9]{6}[0-9A-Z]{4}$'),
    name_zh       text        check (name_zh <> ''),
    name_en       text        check (name_en <> ''),
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    check (credit_code is not null or customs_code is not null),
    check (name_zh is not null or name_en is not null),
    unique (tenant_id, id),
    constraint party_credit_code_taken unique (tenant_id, credit_code),
    constraint party_customs_code_taken unique (tenant_id, customs_code)
);

call raise_wall('party', shop_owned => false);
grant select, insert, update, delete on party to app;
