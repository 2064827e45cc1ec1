-- What a declaration needs to know of goods, by the seller's number of the item: told by the catalogue or put by the shop.
create table product_fact (
    id                uuid        primary key,
    tenant_id         text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id           uuid        not null,
    version           bigint      not null,
    item_no           text        not null check (item_no <> '' and length(item_no) <= 30),
    -- The product of the catalogue that tells of it; null where nobody does (any more).
    product_id        uuid,
    name_zh           text        not null check (name_zh <> ''),
    name_en           text        check (name_en <> ''),
    hs_code           text        not null check (hs_code ~ '^[0-9]{10}$'),
    declared_elements text        check (declared_elements <> ''),
    legal_unit_1      text        check (legal_unit_1 ~ '^[0-9]{3}$'),
    legal_unit_2      text        check (legal_unit_2 ~ '^[0-9]{3}$' and legal_unit_1 <> legal_unit_2),
    net_weight_kg     numeric     check (net_weight_kg > 0),
    origin            text        check (origin ~ '^[A-Z]{3}$'),
    producer_code     text        check (producer_code <> ''),
    producer_name     text        check (producer_name <> ''),
    ciq_code          text        check (ciq_code ~ '^[0-9]{13}$'),
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    check ((producer_code is null) = (producer_name is null)),
    check (legal_unit_2 is null or legal_unit_1 is not null),
    unique (tenant_id, shop_id, id),
    constraint product_fact_item_taken unique (tenant_id, shop_id, item_no)
);

create index product_fact_of_product on product_fact (tenant_id, shop_id, product_id) where product_id is not null;

call raise_wall('product_fact', shop_owned => true);
grant select, insert, update, delete on product_fact to app;
