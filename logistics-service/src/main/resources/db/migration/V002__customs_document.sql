-- The customs documents of a shop and every revision of each.
create table customs_document (
    id             uuid        primary key,
    tenant_id      text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id        uuid        not null,
    version        bigint      not null,
    kind           text        not null check (kind in ('ORDER', 'WAYBILL', 'DECLARATION')),
    number         text        not null check (number <> ''),
    -- The number as it is compared: half-width, without white space around it.
    number_key     text        not null check (number_key <> ''),
    state          text        not null check (state in ('DRAFT', 'DECLARED', 'ACCEPTED')),
    revision       integer     not null check (revision > 0),
    customs_number text,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    unique (tenant_id, shop_id, id),
    constraint customs_document_number_taken unique (tenant_id, shop_id, kind, number_key)
);

create table customs_document_revision (
    id          uuid        primary key,
    tenant_id   text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id     uuid        not null,
    document_id uuid        not null,
    revision    integer     not null check (revision > 0),
    origin      text        not null check (origin in ('FILED', 'CORRECTED')),
    reason      text,
    -- Text, not jsonb: what was filed is kept as it was written, in its order of members.
    content     text        not null,
    actor       text        not null,
    at          timestamptz not null,
    unique (tenant_id, document_id, revision),
    foreign key (tenant_id, shop_id, document_id) references customs_document (tenant_id, shop_id, id)
);

call raise_wall('customs_document', shop_owned => true);
call raise_wall('customs_document_revision', shop_owned => true);
grant select, insert, update on customs_document to app;
grant select, insert on customs_document_revision to app;
