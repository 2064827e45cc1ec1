-- What was seen of a shipment, and what was withdrawn again. Nobody may change or remove a row.
create table tracking_event (
    id              uuid        primary key,
    tenant_id       text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id         uuid        not null,
    shipment_id     uuid        not null,
    status          text        check (status <> ''),
    classifier      text        not null check (classifier in ('PLANNED', 'ESTIMATED', 'ACTUAL')),
    place           text        check (place <> ''),
    occurred_at     timestamptz not null,
    recorded_at     timestamptz not null,
    source          text        not null check (source <> ''),
    source_event_id text        not null check (source_event_id <> ''),
    reason_party    text        check (reason_party in
        ('SHIPPER', 'CARRIER', 'CUSTOMS', 'CONSIGNEE', 'LOCAL_POST', 'OTHER')),
    reason_code     text        check (reason_code <> ''),
    action_required boolean     not null,
    retracts        uuid,
    check ((status is null) = (retracts is not null)),
    check ((reason_party is null) = (reason_code is null)),
    check (retracts <> id),
    unique (tenant_id, shipment_id, id),
    constraint tracking_event_source_id_taken unique (tenant_id, shipment_id, source, source_event_id),
    constraint tracking_event_retracted unique (tenant_id, retracts),
    foreign key (tenant_id, shop_id, shipment_id) references shipment (tenant_id, shop_id, id),
    foreign key (tenant_id, shipment_id, retracts) references tracking_event (tenant_id, shipment_id, id)
);

create index tracking_event_in_order on tracking_event (tenant_id, shipment_id, occurred_at, id);

call raise_wall('tracking_event', shop_owned => true);
grant select, insert on tracking_event to app;
