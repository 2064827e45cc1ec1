-- Goods of a shop, in one form or in several.
create table product (
    id                uuid        primary key,
    tenant_id         text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id           uuid        not null,
    version           bigint      not null,
    state             text        not null check (state in ('ACTIVE', 'ARCHIVED')),
    name_zh           text        not null check (name_zh <> ''),
    name_en           text        check (name_en <> ''),
    -- The names without case, spaces and pack sizes: what is called the same is the same.
    plain_name_zh     text        not null check (plain_name_zh <> ''),
    plain_name_en     text        check (plain_name_en <> ''),
    brand             text        check (brand <> ''),
    hs_code           text        not null check (hs_code ~ '^[0-9]{10}$'),
    declared_elements text        check (declared_elements <> ''),
    origin            text        not null check (origin ~ '^[A-Z]{3}$'),
    legal_units       text        not null check (legal_units is json array),
    sales_unit        text        not null check (sales_unit ~ '^[0-9]{3}$'),
    shelf_life_days   integer     check (shelf_life_days > 0),
    lot_traceable     boolean     not null,
    attributes        text        not null check (attributes is json object),
    options           text        not null check (options is json array),
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    check ((name_en is null) = (plain_name_en is null)),
    unique (tenant_id, id),
    -- What belongs to a product belongs to the product's shop.
    unique (tenant_id, shop_id, id),
    foreign key (tenant_id, shop_id) references shop (tenant_id, id)
);

create index product_in_state on product (tenant_id, state, id);
create unique index product_of_plain_name_zh on product (tenant_id, shop_id, plain_name_zh) where state = 'ACTIVE';
create unique index product_of_plain_name_en on product (tenant_id, shop_id, plain_name_en) where state = 'ACTIVE';
-- Lists of a shop are served by unique (tenant_id, shop_id, id).

call raise_wall('product', shop_owned => true);
grant select, insert, update on product to app;

create table product_variant (
    tenant_id       text    not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id         uuid    not null,
    product_id      uuid    not null,
    position        integer not null check (position between 0 and 299),
    sku             text    not null check (sku <> ''),
    options         text    not null check (options is json object),
    net_weight_kg   numeric not null check (net_weight_kg > 0),
    gross_weight_kg numeric not null check (gross_weight_kg >= net_weight_kg),
    length_mm       integer check (length_mm > 0),
    width_mm        integer check (width_mm > 0),
    height_mm       integer check (height_mm > 0),
    primary key (tenant_id, product_id, position),
    constraint product_variant_sku_taken unique (tenant_id, shop_id, sku),
    foreign key (tenant_id, shop_id, product_id) references product (tenant_id, shop_id, id)
);

create index product_variant_of_sku on product_variant (tenant_id, sku, product_id);

call raise_wall('product_variant', shop_owned => true);
grant select, insert, update, delete on product_variant to app;
