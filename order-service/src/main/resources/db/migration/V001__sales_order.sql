-- Orders of a shop, with their lines and with what happened to them. Not named order: SQL keeps that word for itself.
create table sales_order (
    id                    uuid        primary key,
    tenant_id             text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id               uuid        not null,
    version               bigint      not null,
    state                 text        not null check (state in ('OPEN', 'CONFIRMED', 'COMPLETE', 'CANCELLED')),
    fulfilment            text        not null
        check (fulfilment in ('UNFULFILLED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED')),
    order_no              text        not null check (order_no <> ''),
    mode                  text        not null check (mode ~ '^[0-9]{4}$'),
    platform_code         text        not null check (platform_code <> ''),
    platform_name         text        not null check (platform_name <> ''),
    seller_code           text        not null check (seller_code <> ''),
    seller_name           text        not null check (seller_name <> ''),
    buyer_name            text        not null check (buyer_name <> ''),
    buyer_country         text        not null check (buyer_country ~ '^[A-Z]{3}$'),
    buyer_natural_person  boolean     not null,
    consignee_name        text        check (consignee_name <> ''),
    consignee_street      text        check (consignee_street <> ''),
    consignee_city        text        check (consignee_city <> ''),
    consignee_region      text        check (consignee_region <> ''),
    consignee_postal_code text        check (consignee_postal_code <> ''),
    consignee_country     text        check (consignee_country ~ '^[A-Z]{3}$'),
    consignee_phone       text        check (consignee_phone <> ''),
    consignee_email       text        check (consignee_email <> ''),
    incoterm              text        check (incoterm ~ '^[A-Z]{3}$'),
    incoterm_place        text        check (incoterm_place <> ''),
    currency              text        not null check (currency ~ '^[A-Z]{3}$'),
    goods_value           numeric     not null check (goods_value > 0 and goods_value < 1e14),
    freight               numeric     check (freight >= 0 and freight < 1e14),
    insurance             numeric     check (insurance >= 0 and insurance < 1e14),
    packages              integer     check (packages between 1 and 999999999),
    gross_weight_kg       numeric     check (gross_weight_kg > 0 and gross_weight_kg < 1e14),
    placed_at             timestamptz,
    cancellation_reason   text        check (cancellation_reason <> ''),
    timeline_length       integer     not null check (timeline_length > 0),
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    -- An address is there as a whole or not at all.
    check (num_nulls(consignee_name, consignee_street, consignee_city, consignee_country) in (0, 4)),
    -- What customs and dispatch ask for; a line's commodity code is looked at by the service.
    check (state in ('OPEN', 'CANCELLED') or num_nulls(consignee_name, incoterm, incoterm_place, freight, packages,
        gross_weight_kg, placed_at) = 0),
    check ((state = 'CANCELLED') = (cancellation_reason is not null)),
    check (state in ('CONFIRMED', 'COMPLETE') or fulfilment = 'UNFULFILLED'),
    check ((state = 'COMPLETE') = (fulfilment = 'DELIVERED')),
    unique (tenant_id, id),
    -- What belongs to an order belongs to the order's shop.
    unique (tenant_id, shop_id, id),
    constraint sales_order_no_taken unique (tenant_id, shop_id, order_no)
);

create index sales_order_of_number on sales_order (tenant_id, order_no, id);
create index sales_order_in_state on sales_order (tenant_id, state, id);
-- Lists of a shop are served by unique (tenant_id, shop_id, id).

call raise_wall('sales_order', shop_owned => true);
grant select, insert, update, delete on sales_order to app;

create table sales_order_line (
    tenant_id  text    not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id    uuid    not null,
    order_id   uuid    not null,
    position   integer not null check (position between 0 and 99),
    no         integer not null check (no = position + 1),
    item_no    text    not null check (item_no <> ''),
    name       text    not null check (name <> ''),
    hs_code    text    check (hs_code ~ '^[0-9]{10}$'),
    quantity   numeric not null check (quantity > 0 and quantity < 1e14),
    unit       text    not null check (unit ~ '^[0-9]{3}$'),
    unit_price numeric not null check (unit_price > 0 and unit_price < 1e14),
    total      numeric not null check (total > 0 and total < 1e14),
    shipped    numeric not null check (shipped >= 0),
    delivered  numeric not null check (delivered between 0 and shipped),
    cancelled  numeric not null check (cancelled >= 0),
    check (shipped + cancelled <= quantity),
    primary key (tenant_id, order_id, position),
    foreign key (tenant_id, shop_id, order_id) references sales_order (tenant_id, shop_id, id)
);

call raise_wall('sales_order_line', shop_owned => true);
grant select, insert, update, delete on sales_order_line to app;

create table sales_order_timeline (
    id         uuid        primary key,
    tenant_id  text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id    uuid        not null,
    order_id   uuid        not null,
    no         integer     not null check (no > 0),
    at         timestamptz not null,
    actor      text        not null,
    happening  text        not null check (happening in ('DRAFTED', 'REPLACED', 'CONFIRMED', 'CONSIGNEE_CHANGED',
        'LINE_CHANGED', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
    from_state text        check (from_state in ('OPEN', 'CONFIRMED', 'COMPLETE', 'CANCELLED')),
    to_state   text        not null check (to_state in ('OPEN', 'CONFIRMED', 'COMPLETE', 'CANCELLED')),
    reason     text        check (reason <> ''),
    changes    text        not null check (changes is json array),
    unique (tenant_id, order_id, no),
    -- A draft that is deleted takes its timeline along; nobody else can remove an entry, for nobody is granted it.
    foreign key (tenant_id, shop_id, order_id) references sales_order (tenant_id, shop_id, id) on delete cascade
);

call raise_wall('sales_order_timeline', shop_owned => true);
grant select, insert on sales_order_timeline to app;
