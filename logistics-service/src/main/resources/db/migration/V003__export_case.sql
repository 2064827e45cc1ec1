-- A case joins the three documents of one export.
create table export_case (
    id                      uuid        primary key,
    tenant_id               text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id                 uuid        not null,
    version                 bigint      not null,
    state                   text        not null check (state in ('WAITING', 'DISCREPANT', 'MATCHED', 'MERGED')),
    verdict                 text        not null check (verdict in
        ('WAITING', 'DISCREPANT', 'MATCHED_WITH_WARNINGS', 'MATCHED_WITHIN_TOLERANCE', 'MATCHED')),
    order_no                text,
    waybill_no              text,
    order_document_id       uuid,
    waybill_document_id     uuid,
    declaration_document_id uuid,
    merged_into             uuid,
    run_no                  integer     not null check (run_no >= 0),
    opened_at               timestamptz not null,
    updated_at              timestamptz not null,
    unique (tenant_id, shop_id, id),
    unique (tenant_id, declaration_document_id),
    foreign key (tenant_id, shop_id, order_document_id) references customs_document (tenant_id, shop_id, id),
    foreign key (tenant_id, shop_id, waybill_document_id) references customs_document (tenant_id, shop_id, id),
    foreign key (tenant_id, shop_id, declaration_document_id) references customs_document (tenant_id, shop_id, id),
    foreign key (tenant_id, shop_id, merged_into) references export_case (tenant_id, shop_id, id),
    check ((state = 'MERGED') = (merged_into is not null))
);

create index export_case_of_shop on export_case (tenant_id, shop_id, id desc);
create index export_case_of_order on export_case (tenant_id, order_document_id);
create index export_case_of_waybill on export_case (tenant_id, waybill_document_id);

-- The numbers that a case's documents mention: a document of such a number belongs to it.
create table export_case_key (
    case_id    uuid not null,
    tenant_id  text not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id    uuid not null,
    kind       text not null check (kind in ('ORDER', 'WAYBILL')),
    number_key text not null check (number_key <> ''),
    primary key (tenant_id, case_id, kind, number_key),
    foreign key (tenant_id, shop_id, case_id) references export_case (tenant_id, shop_id, id)
);

create index export_case_key_number on export_case_key (tenant_id, shop_id, kind, number_key);

-- Each examination of a case, with the revisions that were examined and the report that came of it.
create table export_case_run (
    id                   uuid        primary key,
    tenant_id            text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id              uuid        not null,
    case_id              uuid        not null,
    no                   integer     not null check (no > 0),
    trigger              text        not null check (trigger in ('DOCUMENT', 'CORRECTION', 'REQUEST')),
    verdict              text        not null check (verdict in
        ('WAITING', 'DISCREPANT', 'MATCHED_WITH_WARNINGS', 'MATCHED_WITHIN_TOLERANCE', 'MATCHED')),
    rule_set             text        not null,
    order_revision       integer,
    waybill_revision     integer,
    declaration_revision integer,
    findings             integer     not null check (findings >= 0),
    -- Text, not jsonb: equal documents give equal bytes.
    report               text        not null,
    actor                text        not null,
    at                   timestamptz not null,
    unique (tenant_id, case_id, no),
    foreign key (tenant_id, shop_id, case_id) references export_case (tenant_id, shop_id, id)
);

call raise_wall('export_case', shop_owned => true);
call raise_wall('export_case_key', shop_owned => true);
call raise_wall('export_case_run', shop_owned => true);
grant select, insert, update on export_case to app;
grant select, insert, delete on export_case_key to app;
grant select, insert on export_case_run to app;
