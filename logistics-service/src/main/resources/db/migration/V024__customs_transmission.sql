-- Customs messages on their way out, and the receipts that came back.
create table customs_transmission (
    id                uuid        primary key,
    tenant_id         text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id           uuid        not null,
    version           bigint      not null,
    message           text        not null check (message in ('CEB303', 'CEB505', 'CEB603', 'CEB605', 'DEC')),
    document_id       uuid        not null,
    document_revision integer     not null check (document_revision > 0),
    -- The number that we gave to a form, by which its first answers name it.
    own_no            text        check (own_no <> ''),
    channel           text        not null check (channel in ('SIMULATOR', 'FOLDER')),
    content           bytea       not null,
    -- NEW: nothing has left. STAGED: it lies where it can be released. HANDED_OVER: it is out of our hands.
    state             text        not null check (state in ('NEW', 'STAGED', 'HANDED_OVER')),
    trouble           text,
    created_at        timestamptz not null,
    handed_over_at    timestamptz,
    unique (tenant_id, shop_id, id),
    check ((state = 'HANDED_OVER') = (handed_over_at is not null)),
    foreign key (tenant_id, shop_id, document_id) references customs_document (tenant_id, shop_id, id)
);

create index customs_transmission_of_document on customs_transmission (tenant_id, document_id, id);
create index customs_transmission_own_no on customs_transmission (tenant_id, shop_id, own_no) where own_no is not null;
create index customs_transmission_due on customs_transmission (id) where state <> 'HANDED_OVER';

call raise_wall('customs_transmission', shop_owned => true);
grant select, insert, update on customs_transmission to app;
-- The relay finds what has not left yet, whoever's it is, and reads nothing else.
create policy dispatch on customs_transmission for select to relay using (state <> 'HANDED_OVER');
grant select (tenant_id, shop_id, id, state) on customs_transmission to relay;

create table customs_receipt (
    id              uuid        primary key,
    tenant_id       text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id         uuid        not null,
    -- Null where it answers nothing that was sent from here.
    transmission_id uuid,
    message         text        not null check (message in ('CEB304', 'CEB506', 'CEB604', 'CEB606', 'DEC_RECEIPT')),
    guid            uuid,
    -- Of the document that it answers: order number, waybill number, the shop's own reference of a list; own_no of a form.
    number          text,
    pre_entry_no    text,
    customs_number  text,
    status          text        not null check (status <> ''),
    info            text        not null,
    -- When customs says it was.
    at              timestamptz not null,
    -- Of everything that it says: the same receipt is kept once, however often it comes.
    fingerprint     text        not null check (length(fingerprint) = 64),
    received_at     timestamptz not null,
    unique (tenant_id, shop_id, id),
    constraint customs_receipt_known unique (tenant_id, shop_id, fingerprint),
    foreign key (tenant_id, shop_id, transmission_id) references customs_transmission (tenant_id, shop_id, id)
);

create index customs_receipt_of_transmission on customs_receipt (tenant_id, transmission_id, at);
create index customs_receipt_pre_entry_no on customs_receipt (tenant_id, shop_id, pre_entry_no) where message = 'DEC_RECEIPT';
create index customs_receipt_customs_number on customs_receipt (tenant_id, shop_id, customs_number) where message = 'DEC_RECEIPT';
create index customs_receipt_of_shop on customs_receipt (tenant_id, shop_id, id);

call raise_wall('customs_receipt', shop_owned => true);
grant select, insert on customs_receipt to app;
