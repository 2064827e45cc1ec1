-- Who transmits a shop's customs messages, and by which way; one account a shop.
create table customs_account (
    id          uuid        primary key,
    tenant_id   text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id     uuid        not null,
    version     bigint      not null,
    code        text        not null check (code <> '' and length(code) <= 18),
    name        text        not null check (name <> '' and length(name) <= 100),
    dxp_id      text        not null check (dxp_id <> '' and length(dxp_id) <= 30),
    agent_code  text        check (agent_code <> '' and length(agent_code) <= 18),
    agent_name  text        check (agent_name <> '' and length(agent_name) <= 100),
    channel     text        not null check (channel in ('NONE', 'SIMULATOR', 'FOLDER')),
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    unique (tenant_id, shop_id, id),
    constraint customs_account_of_shop unique (tenant_id, shop_id),
    check ((agent_code is null) = (agent_name is null))
);

call raise_wall('customs_account', shop_owned => true);
grant select, insert, update on customs_account to app;
