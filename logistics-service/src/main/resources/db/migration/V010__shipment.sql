-- Shipments of a shop, with what they consist of and the way they take.
create table shipment (
    id                  uuid        primary key,
    tenant_id           text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id             uuid        not null,
    version             bigint      not null,
    reference           text        not null check (reference <> ''),
    state               text        not null check (state in ('DRAFT', 'BOOKED', 'HANDED_OVER', 'IN_TRANSIT',
        'EXPORT_CUSTOMS', 'DEPARTED', 'ARRIVED', 'IMPORT_CUSTOMS', 'AT_LOCAL_POST_OFFICE', 'OUT_FOR_DELIVERY',
        'DELIVERED', 'AVAILABLE_FOR_PICKUP', 'DELIVERY_FAILED', 'HELD', 'RETURNING', 'RETURNED', 'LOST', 'DESTROYED',
        'CANCELLED')),
    carrier_code        text        check (carrier_code <> ''),
    waybill_no          text        check (waybill_no <> ''),
    package_count       integer     not null check (package_count between 0 and 500),
    weight_kg           numeric     not null check (weight_kg >= 0),
    cancellation_reason text        check (cancellation_reason <> ''),
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    check ((carrier_code is null) = (waybill_no is null)),
    check (state in ('DRAFT', 'CANCELLED') or (waybill_no is not null and package_count > 0)),
    check ((state = 'CANCELLED') = (cancellation_reason is not null)),
    unique (tenant_id, id),
    -- What belongs to a shipment belongs to the shipment's shop.
    unique (tenant_id, shop_id, id),
    constraint shipment_reference_taken unique (tenant_id, shop_id, reference)
);

-- A waybill of a cancelled shipment may be used again.
create unique index shipment_waybill_taken on shipment (tenant_id, shop_id, carrier_code, waybill_no)
    where state <> 'CANCELLED';
create index shipment_of_waybill on shipment (tenant_id, waybill_no, id);
create index shipment_in_state on shipment (tenant_id, state, id);
create index shipment_of_shop on shipment (tenant_id, shop_id, id);

call raise_wall('shipment', shop_owned => true);
grant select, insert, update, delete on shipment to app;

create table shipment_package (
    tenant_id   text    not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id     uuid    not null,
    shipment_id uuid    not null,
    position    integer not null check (position between 0 and 499),
    number      text    not null check (number <> ''),
    weight_kg   numeric not null check (weight_kg > 0 and weight_kg < 100000),
    length_cm   numeric not null check (length_cm > 0 and length_cm < 10000),
    width_cm    numeric not null check (width_cm > 0 and width_cm < 10000),
    height_cm   numeric not null check (height_cm > 0 and height_cm < 10000),
    contents    text    not null check (contents <> ''),
    primary key (tenant_id, shipment_id, position),
    unique (tenant_id, shipment_id, number),
    foreign key (tenant_id, shop_id, shipment_id) references shipment (tenant_id, shop_id, id)
);

call raise_wall('shipment_package', shop_owned => true);
grant select, insert, update, delete on shipment_package to app;

create table shipment_leg (
    tenant_id         text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id           uuid        not null,
    shipment_id       uuid        not null,
    position          integer     not null check (position between 0 and 19),
    mode              text        not null check (mode ~ '^[0-9A-Z]$'),
    carrier           text        not null check (carrier <> ''),
    from_locode       text        check (from_locode ~ '^[A-Z]{2}[A-Z2-9]{3}$'),
    from_name         text        not null check (from_name <> ''),
    from_country      text        not null check (from_country ~ '^[A-Z]{3}$'),
    to_locode         text        check (to_locode ~ '^[A-Z]{2}[A-Z2-9]{3}$'),
    to_name           text        not null check (to_name <> ''),
    to_country        text        not null check (to_country ~ '^[A-Z]{3}$'),
    planned_departure timestamptz not null,
    planned_arrival   timestamptz not null,
    check (planned_departure < planned_arrival),
    primary key (tenant_id, shipment_id, position),
    foreign key (tenant_id, shop_id, shipment_id) references shipment (tenant_id, shop_id, id)
);

call raise_wall('shipment_leg', shop_owned => true);
grant select, insert, update, delete on shipment_leg to app;
