-- Declarations on their way through customs: what they say is a customs document, this is how far they have come.
create table customs_declaration (
    id             uuid        primary key,
    tenant_id      text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id        uuid        not null,
    version        bigint      not null,
    number         text        not null check (number <> '' and length(number) <= 30),
    -- As the number of the document is compared.
    number_key     text        not null check (number_key <> ''),
    route          text        not null check (route in ('LIST', 'DECLARATION')),
    order_no       text        not null,
    waybill_no     text        not null,
    state          text        not null check (state in ('DRAFT', 'SUBMITTED', 'SENT', 'SEND_FAILED', 'ACCEPTED', 'RETURNED',
                                                         'UNDER_REVIEW', 'INSPECTION', 'CONCLUDED', 'DETAINED', 'RELEASED',
                                                         'CLOSED', 'CANCELLED')),
    -- What the drafting could not know, as JSON; what it made of everything, and what is missing still.
    supplements    text        not null check (supplements like '{%'),
    draft          text        not null check (draft like '{%'),
    missing        text        not null check (missing like '[%'),
    -- Null until nothing is missing.
    document_id    uuid,
    pre_entry_no   text,
    customs_number text,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    unique (tenant_id, shop_id, id),
    constraint customs_declaration_number_taken unique (tenant_id, shop_id, number_key),
    check (document_id is not null or state in ('DRAFT', 'CANCELLED')),
    foreign key (tenant_id, shop_id, document_id) references customs_document (tenant_id, shop_id, id)
);

create unique index customs_declaration_of_document on customs_declaration (tenant_id, document_id);
create index customs_declaration_of_shop on customs_declaration (tenant_id, shop_id, id);
create index customs_declaration_of_order on customs_declaration (tenant_id, order_no, id);
create index customs_declaration_of_state on customs_declaration (tenant_id, state, id);

-- What customs was sent of it: submissions, and requests to amend or to cancel.
create table customs_declaration_sending (
    id                uuid        primary key,
    tenant_id         text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id           uuid        not null,
    declaration_id    uuid        not null,
    no                integer     not null check (no > 0),
    kind              text        not null check (kind in ('SUBMISSION', 'AMENDMENT', 'CANCELLATION')),
    transmission_id   uuid        not null,
    document_revision integer     not null check (document_revision > 0),
    -- Of an amendment: what the declaration is to say.
    content           text        check (content like '{%'),
    reason            text        check (reason <> ''),
    outcome           text        not null check (outcome in ('PENDING', 'GRANTED', 'REFUSED')),
    at                timestamptz not null,
    unique (tenant_id, shop_id, id),
    unique (tenant_id, declaration_id, no),
    check ((kind = 'AMENDMENT') = (content is not null)),
    foreign key (tenant_id, shop_id, declaration_id) references customs_declaration (tenant_id, shop_id, id),
    foreign key (tenant_id, shop_id, transmission_id) references customs_transmission (tenant_id, shop_id, id)
);

-- What each receipt means for it.
create table customs_declaration_receipt (
    id             uuid        primary key,
    tenant_id      text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id        uuid        not null,
    declaration_id uuid        not null,
    sending_id     uuid        not null,
    receipt_id     uuid        not null,
    meaning        text        not null check (meaning in ('NOTED', 'SENT', 'SEND_FAILED', 'REFUSED', 'ACCEPTED', 'RETURNED',
                                                           'UNDER_REVIEW', 'INSPECTION', 'CONCLUDED', 'DETAINED', 'RELEASED',
                                                           'CLOSED', 'CANCELLED')),
    at             timestamptz not null,
    unique (tenant_id, declaration_id, receipt_id),
    foreign key (tenant_id, shop_id, declaration_id) references customs_declaration (tenant_id, shop_id, id),
    foreign key (tenant_id, shop_id, sending_id) references customs_declaration_sending (tenant_id, shop_id, id),
    foreign key (tenant_id, shop_id, receipt_id) references customs_receipt (tenant_id, shop_id, id)
);

call raise_wall('customs_declaration', shop_owned => true);
call raise_wall('customs_declaration_sending', shop_owned => true);
call raise_wall('customs_declaration_receipt', shop_owned => true);
grant select, insert, update on customs_declaration to app;
grant select, insert, update on customs_declaration_sending to app;
grant select, insert on customs_declaration_receipt to app;

-- Customs may change what it has, when it was asked to.
alter table customs_document_revision drop constraint customs_document_revision_origin_check;
alter table customs_document_revision add constraint customs_document_revision_origin_check
    check (origin in ('FILED', 'CORRECTED', 'FOLLOWED', 'AMENDED'));
