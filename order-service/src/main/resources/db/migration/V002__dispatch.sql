-- What logistics has told of waybills and shipments, and which goods of an order left under which waybill.

-- The newest of each waybill, as the carrier writes it: what is told by others is kept as it is.
create table waybill (
    id                   uuid        not null,
    tenant_id            text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id              uuid        not null,
    waybill_no           text        not null check (waybill_no <> ''),
    carrier_code         text,
    carrier_customs_code text,
    seller_code          text,
    seller_customs_code  text,
    order_no             text,
    consignee_country    text,
    packages             integer     not null,
    gross_weight_kg      numeric     not null,
    cancelled            boolean     not null,
    told_at              timestamptz not null,
    -- Its id was given elsewhere: what another tenant says must not be in anybody's way.
    primary key (tenant_id, id)
);

create index waybill_of_number on waybill (tenant_id, shop_id, waybill_no);

call raise_wall('waybill', shop_owned => true);
grant select, insert, update on waybill to app;

-- The newest of each shipment. Not named shipment: that is what logistics owns, this is how much of it an order has to know.
create table carriage (
    id                  uuid        not null,
    tenant_id           text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id             uuid        not null,
    state               text        not null check (state ~ '^[A-Z_]+$'),
    waybill_no          text        check (waybill_no <> ''),
    carrier_code        text        check (carrier_code <> ''),
    packages            integer     not null,
    gross_weight_kg     numeric     not null,
    destination_country text,
    -- Of the fact that said so: an older one says nothing any more.
    event_no            bigint      not null check (event_no > 0),
    told_at             timestamptz not null,
    check (num_nulls(waybill_no, carrier_code) in (0, 2)),
    primary key (tenant_id, id)
);

create index carriage_of_number on carriage (tenant_id, shop_id, waybill_no);

call raise_wall('carriage', shop_owned => true);
grant select, insert, update on carriage to app;

-- May be told before anything else of its shipment, so it does not refer to one.
create table carriage_milestone (
    id          uuid        primary key,
    tenant_id   text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id     uuid        not null,
    carriage_id uuid        not null,
    milestone   text        not null check (milestone in ('DISPATCHED', 'AT_DESTINATION_CUSTOMS', 'AT_LOCAL_POST_OFFICE')),
    -- Of the fact that said so: an older one says nothing any more.
    event_no    bigint      not null check (event_no > 0),
    -- Null once it was withdrawn.
    reached_at  timestamptz,
    unique (tenant_id, carriage_id, milestone)
);

call raise_wall('carriage_milestone', shop_owned => true);
grant select, insert, update on carriage_milestone to app;

create table dispatch (
    id              uuid        primary key,
    tenant_id       text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id         uuid        not null,
    version         bigint      not null,
    order_id        uuid        not null,
    waybill_no      text        not null check (waybill_no <> ''),
    carrier_code    text        not null check (carrier_code <> ''),
    -- Of the waybill when it was checked: later parts of the order are counted together with it.
    packages        integer     not null,
    gross_weight_kg numeric     not null,
    checks          text        not null check (checks is json array),
    acknowledged    text        not null check (acknowledged is json array),
    reason          text        check (reason <> ''),
    actor           text        not null,
    dispatched_at   timestamptz not null,
    delivered_at    timestamptz,
    updated_at      timestamptz not null,
    check (acknowledged = '[]' or reason is not null),
    unique (tenant_id, id),
    unique (tenant_id, shop_id, id),
    constraint dispatch_waybill_taken unique (tenant_id, order_id, waybill_no),
    foreign key (tenant_id, shop_id, order_id) references sales_order (tenant_id, shop_id, id)
);

create index dispatch_of_order on dispatch (tenant_id, order_id, id);
create index dispatch_of_waybill on dispatch (tenant_id, shop_id, waybill_no);

call raise_wall('dispatch', shop_owned => true);
grant select, insert, update on dispatch to app;

create table dispatch_line (
    tenant_id   text    not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id     uuid    not null,
    dispatch_id uuid    not null,
    position    integer not null check (position between 0 and 99),
    no          integer not null check (no between 1 and 100),
    quantity    numeric not null check (quantity > 0 and quantity < 1e14),
    primary key (tenant_id, dispatch_id, position),
    unique (tenant_id, dispatch_id, no),
    foreign key (tenant_id, shop_id, dispatch_id) references dispatch (tenant_id, shop_id, id)
);

call raise_wall('dispatch_line', shop_owned => true);
grant select, insert on dispatch_line to app;

-- The timeline tells of waybills and of the milestones on their way.
alter table sales_order_timeline drop constraint sales_order_timeline_happening_check;
alter table sales_order_timeline add constraint sales_order_timeline_happening_check
    check (happening in ('DRAFTED', 'REPLACED', 'CONFIRMED', 'CONSIGNEE_CHANGED', 'LINE_CHANGED', 'SHIPPED', 'DELIVERED',
        'CANCELLED', 'MILESTONE_REACHED', 'MILESTONE_WITHDRAWN'));
alter table sales_order_timeline add column waybill_no text check (waybill_no <> '');
alter table sales_order_timeline add column milestone text
    check (milestone in ('DISPATCHED', 'AT_DESTINATION_CUSTOMS', 'AT_LOCAL_POST_OFFICE'));
alter table sales_order_timeline add column reached_at timestamptz;
alter table sales_order_timeline add constraint sales_order_timeline_tells_of_milestones
    check ((milestone is not null) = (happening in ('MILESTONE_REACHED', 'MILESTONE_WITHDRAWN'))
        and (reached_at is not null) = (happening = 'MILESTONE_REACHED')
        and (milestone is null or waybill_no is not null));
