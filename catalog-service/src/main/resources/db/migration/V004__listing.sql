-- What of a product stands on a marketplace for buyers of one market.
create table listing (
    id                uuid        primary key,
    tenant_id         text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id           uuid        not null,
    version           bigint      not null,
    state             text        not null check (state in ('DRAFT', 'VALIDATED', 'ACTIVE', 'WITHDRAWN')),
    product_id        uuid        not null,
    marketplace       text        not null check (marketplace <> ''),
    market            text        not null check (market ~ '^([A-Z]{3}|EU)$'),
    content           text        not null check (content is json object),
    rule_set_version  text        check (rule_set_version <> ''),
    withdrawal_reason text        check (withdrawal_reason <> ''),
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    check (state not in ('VALIDATED', 'ACTIVE') or rule_set_version is not null),
    check ((state = 'WITHDRAWN') = (withdrawal_reason is not null)),
    unique (tenant_id, id),
    unique (tenant_id, shop_id, id),
    foreign key (tenant_id, shop_id, product_id) references product (tenant_id, shop_id, id)
);

-- Few strong listings: one of a product for a market on a marketplace.
create unique index listing_alone on listing (tenant_id, product_id, marketplace, market) where state <> 'WITHDRAWN';
create index listing_in_state on listing (tenant_id, state, id);
create index listing_of_product on listing (tenant_id, product_id, id);
create index listing_of_marketplace on listing (tenant_id, marketplace, id);

call raise_wall('listing', shop_owned => true);
grant select, insert, update, delete on listing to app;
