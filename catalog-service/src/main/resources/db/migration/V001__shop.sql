-- Sellers inside a tenant. A platform may name its shops itself, so an id is unique in its tenant only.
create table shop (
    id             uuid        not null,
    tenant_id      text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    -- What the wall asks for: a shop belongs to itself.
    shop_id        uuid        not null generated always as (id) stored,
    version        bigint      not null,
    state          text        not null check (state in ('OPEN', 'CLOSED')),
    name_zh        text        not null check (name_zh <> ''),
    name_en        text        check (name_en <> ''),
    seller_code    text        not null check (seller_code <> ''),
    seller_name    text        not null check (seller_name <> ''),
    markets        text        not null check (markets is json array),
    languages      text        not null check (languages is json array),
    closure_reason text        check (closure_reason <> ''),
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    check ((state = 'CLOSED') = (closure_reason is not null)),
    constraint shop_id_taken primary key (tenant_id, id)
);

create index shop_in_state on shop (tenant_id, state, id);

call raise_wall('shop', shop_owned => true);
grant select, insert, update on shop to app;
