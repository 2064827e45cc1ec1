-- Papers about goods of a shop. Whether one has ended follows from the day, so no job has to say it.
create table certificate (
    id                uuid        primary key,
    tenant_id         text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id           uuid        not null,
    version           bigint      not null,
    state             text        not null check (state in ('SUBMITTED', 'VALID', 'REJECTED', 'REVOKED')),
    kind              text        not null check (kind ~ '^[A-Z][A-Z0-9_]+$'),
    number            text        not null check (number <> ''),
    issuer            text        not null check (issuer <> ''),
    holder            text        not null check (holder <> ''),
    -- It names no product, and is about all that the shop has and will have.
    all_products      boolean     not null,
    valid_from        date        not null,
    valid_to          date        not null check (valid_to >= valid_from),
    note              text        check (note <> ''),
    revocation_reason text        check (revocation_reason <> ''),
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    check (state <> 'REJECTED' or note is not null),
    check ((state = 'REVOKED') = (revocation_reason is not null)),
    unique (tenant_id, id),
    -- What belongs to a certificate belongs to the certificate's shop.
    unique (tenant_id, shop_id, id),
    foreign key (tenant_id, shop_id) references shop (tenant_id, id)
);

create index certificate_in_state on certificate (tenant_id, state, id);
create index certificate_of_kind on certificate (tenant_id, kind, id);
-- Lists of a shop, and what its goods are held to have, are served by unique (tenant_id, shop_id, id).
create unique index certificate_number_taken on certificate (tenant_id, shop_id, kind, number)
    where state in ('SUBMITTED', 'VALID');

call raise_wall('certificate', shop_owned => true);
grant select, insert, update on certificate to app;

create table certificate_product (
    tenant_id      text    not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id        uuid    not null,
    certificate_id uuid    not null,
    position       integer not null check (position between 0 and 99),
    product_id     uuid    not null,
    primary key (tenant_id, certificate_id, position),
    unique (tenant_id, certificate_id, product_id),
    foreign key (tenant_id, shop_id, certificate_id) references certificate (tenant_id, shop_id, id),
    foreign key (tenant_id, shop_id, product_id) references product (tenant_id, shop_id, id)
);

create index certificate_product_of_product on certificate_product (tenant_id, product_id, certificate_id);

call raise_wall('certificate_product', shop_owned => true);
grant select, insert on certificate_product to app;
