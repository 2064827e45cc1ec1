-- What the catalog has told of the shop's listings, and from which of them a line of an order was taken.
create table listing (
    id        uuid        not null,
    tenant_id text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id   uuid        not null,
    published boolean     not null,
    told_at   timestamptz not null,
    -- Its id was given elsewhere: what another tenant says must not be in anybody's way.
    primary key (tenant_id, id),
    unique (tenant_id, shop_id, id)
);

call raise_wall('listing', shop_owned => true);
grant select, insert, update on listing to app;

create table listing_goods (
    tenant_id  text    not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id    uuid    not null,
    listing_id uuid    not null,
    position   integer not null check (position >= 0),
    sku        text    not null check (sku <> ''),
    name       text    not null check (name <> ''),
    hs_code    text    not null check (hs_code <> ''),
    unit       text    not null check (unit <> ''),
    price      numeric not null,
    currency   text    not null check (currency <> ''),
    primary key (tenant_id, listing_id, position),
    foreign key (tenant_id, shop_id, listing_id) references listing (tenant_id, shop_id, id)
);

call raise_wall('listing_goods', shop_owned => true);
grant select, insert, update, delete on listing_goods to app;

-- Not a reference: the line keeps what it took, whatever becomes of the listing.
alter table sales_order_line add column listing_id uuid;
