-- Customs as a learner meets it: what it remembers of the documents of a shop, and the receipts that are on their way.
create sequence customs_simulator_number as bigint minvalue 1 maxvalue 999999999 cycle;
grant usage on sequence customs_simulator_number to app;

create table customs_simulator_entry (
    id           uuid        primary key,
    tenant_id    text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id      uuid        not null,
    kind         text        not null
                             check (kind in ('ORDER', 'WAYBILL', 'LIST', 'CANCELLATION', 'ARRIVAL', 'DEPARTURE', 'MASTER_LIST', 'FORM')),
    business_key text        not null check (business_key <> ''),
    other_key    text        check (other_key <> ''),
    -- Of a list: its waybill's key.
    waybill_key  text        check (waybill_key <> ''),
    -- Of a list: customs' own number.
    list_number  text        check (list_number <> ''),
    keys         text        not null check (keys like '{%'),
    state        text        not null
                             check (state in ('STORED', 'DECLARED', 'MATCHED', 'REJECTED', 'WITHDRAWN', 'CANCELLED')),
    attempt      integer     not null check (attempt >= 0),
    answered_at  timestamptz not null,
    released_at  timestamptz,
    unique (tenant_id, shop_id, id),
    constraint customs_simulator_entry_key_taken unique (tenant_id, shop_id, kind, business_key),
    constraint customs_simulator_entry_other_key_taken unique (tenant_id, shop_id, kind, other_key)
);

create index customs_simulator_entry_of_waybill on customs_simulator_entry (tenant_id, shop_id, waybill_key)
    where waybill_key is not null;
create index customs_simulator_entry_of_number on customs_simulator_entry (tenant_id, shop_id, list_number)
    where list_number is not null;

-- Until it is taken. What it answers may be too broken to be remembered.
create table customs_simulator_receipt (
    id        uuid        primary key,
    tenant_id text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id   uuid        not null,
    entry_id  uuid        not null,
    message   text        not null check (message <> ''),
    content   text        not null check (content <> ''),
    due_at    timestamptz not null
);

create index customs_simulator_receipt_due on customs_simulator_receipt (tenant_id, shop_id, due_at, id);
create index customs_simulator_receipt_of_entry on customs_simulator_receipt (tenant_id, entry_id);

create table customs_simulator_message (
    id          uuid        primary key,
    tenant_id   text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id     uuid        not null,
    message_id  text        not null check (message_id <> '' and length(message_id) <= 200),
    received_at timestamptz not null,
    constraint customs_simulator_message_taken unique (tenant_id, shop_id, message_id)
);

create table customs_simulator_script (
    id         uuid        primary key,
    tenant_id  text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    version    bigint      not null,
    shop_id    uuid        not null,
    content    text        not null check (content like '{%'),
    updated_at timestamptz not null,
    constraint customs_simulator_script_one unique (tenant_id, shop_id)
);

call raise_wall('customs_simulator_entry', shop_owned => true);
call raise_wall('customs_simulator_receipt', shop_owned => true);
call raise_wall('customs_simulator_message', shop_owned => true);
call raise_wall('customs_simulator_script', shop_owned => true);
grant select, insert, update on customs_simulator_entry to app;
grant select, insert, delete on customs_simulator_receipt to app;
grant select, insert on customs_simulator_message to app;
grant select, insert, update on customs_simulator_script to app;
-- The relay finds the shops for which receipts have arrived, and reads nothing else.
create index customs_simulator_receipt_arrived on customs_simulator_receipt (due_at);
create policy collection on customs_simulator_receipt for select to relay using (true);
grant select (tenant_id, shop_id, due_at) on customs_simulator_receipt to relay;
