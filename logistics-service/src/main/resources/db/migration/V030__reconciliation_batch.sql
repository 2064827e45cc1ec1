-- Many exports judged at once. A batch is one row; what was sent lies in parts until it is judged, and what came of it in as many
-- compressed blocks: a row of the table for each export would be ten times the bytes and the time.
create table reconciliation_batch (
    id              uuid        primary key,
    tenant_id       text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id         uuid        not null,
    -- Changes with the state, not with the progress.
    version         bigint      not null,
    state           text        not null check (state in ('RECEIVING', 'RUNNING', 'DONE', 'CANCELLED', 'ABANDONED')),
    format          text        not null check (format in ('NDJSON', 'CSV', 'ZIP')),
    -- What is still to be removed, little by little: nothing, what was sent, or the batch itself.
    litter          text        not null default 'NONE' check (litter in ('NONE', 'SOURCES', 'ALL')),
    -- The profile as it was when the batch came: whoever goes on after an interruption judges alike.
    profile_id      uuid,
    profile_number  integer     not null,
    profile_version bigint      not null,
    profile_content text,
    created_by      text        not null,
    created_at      timestamptz not null,
    -- When something of the upload arrived last.
    heard_at        timestamptz not null,
    started_at      timestamptz,
    ended_at        timestamptz,
    expires_at      timestamptz not null,
    parts           integer     not null default 0,
    rows_received   bigint      not null default 0,
    bytes_received  bigint      not null default 0,
    parts_done      integer     not null default 0 check (parts_done <= parts),
    rows_done       bigint      not null default 0 check (rows_done <= rows_received),
    rows_refused    bigint      not null default 0,
    -- Documents of messages that are part of another row.
    rows_joined     bigint      not null default 0,
    waiting         bigint      not null default 0,
    discrepant      bigint      not null default 0,
    with_warnings   bigint      not null default 0,
    in_tolerance    bigint      not null default 0,
    matched         bigint      not null default 0,
    blocking        bigint      not null default 0,
    warning         bigint      not null default 0,
    info            bigint      not null default 0,
    unique (tenant_id, shop_id, id),
    check ((profile_content is null) = (profile_number = 0)),
    check ((state in ('RECEIVING', 'RUNNING')) = (ended_at is null))
) with (fillfactor = 50);

create index reconciliation_batch_newest on reconciliation_batch (tenant_id, id) where litter <> 'ALL';
create index reconciliation_batch_unfinished on reconciliation_batch (tenant_id) where state in ('RECEIVING', 'RUNNING');
create index reconciliation_batch_running on reconciliation_batch (id) where state = 'RUNNING';
create index reconciliation_batch_receiving on reconciliation_batch (heard_at) where state = 'RECEIVING';
create index reconciliation_batch_due on reconciliation_batch (expires_at) where litter <> 'ALL';
create index reconciliation_batch_litter on reconciliation_batch (id) where litter <> 'NONE';

-- Rows that wait to be judged. Whoever judges them takes the part away in the transaction that leaves the results.
create table reconciliation_batch_part (
    tenant_id text    not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id   uuid    not null,
    batch_id  uuid    not null,
    part_no   integer not null check (part_no > 0),
    -- Of messages: the number of the first document, and how many there are; the documents lie in a table of their own.
    first_row bigint  not null,
    row_count integer not null check (row_count > 0),
    -- Deflated frames: number of the row, whether it was refused, and its bytes.
    content   bytea,
    primary key (tenant_id, batch_id, part_no),
    foreign key (tenant_id, shop_id, batch_id) references reconciliation_batch (tenant_id, shop_id, id)
);
alter table reconciliation_batch_part alter column content set storage external;

create table reconciliation_batch_result (
    tenant_id text     not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id   uuid     not null,
    batch_id  uuid     not null,
    part_no   integer  not null,
    -- Bits of the outcomes and of the rules that occur in it: a filter passes over blocks that have none of them.
    outcomes  integer  not null,
    rules     bigint   not null,
    -- Deflated frames: outcome, rules, and the line of the result.
    content   bytea    not null,
    primary key (tenant_id, batch_id, part_no),
    foreign key (tenant_id, shop_id, batch_id) references reconciliation_batch (tenant_id, shop_id, id)
);
alter table reconciliation_batch_result alter column content set storage external;

-- Documents of customs messages, which say themselves to which others they belong.
create table reconciliation_batch_document (
    tenant_id     text   not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id       uuid   not null,
    batch_id      uuid   not null,
    document_no   bigint not null check (document_no > 0),
    kind          text   not null check (kind in ('ORDER', 'WAYBILL', 'DECLARATION', 'REFUSED')),
    -- As they are compared: half-width, without white space; empty where the document has none.
    order_no      text   not null,
    platform_code text   not null,
    waybill_no    text   not null,
    carrier_code  text   not null,
    -- Deflated JSON: the document and its state, or what is wrong with it.
    content       bytea  not null,
    primary key (tenant_id, batch_id, document_no),
    foreign key (tenant_id, shop_id, batch_id) references reconciliation_batch (tenant_id, shop_id, id)
);
alter table reconciliation_batch_document alter column content set storage external;

-- Each look-up is a few entries of one of these, however many documents say the same number.
create index reconciliation_batch_order on reconciliation_batch_document
    (tenant_id, batch_id, order_no, platform_code, document_no) where kind = 'ORDER';
create index reconciliation_batch_waybill on reconciliation_batch_document
    (tenant_id, batch_id, waybill_no, carrier_code, document_no) where kind = 'WAYBILL';
create index reconciliation_batch_list on reconciliation_batch_document
    (tenant_id, batch_id, order_no, waybill_no, carrier_code, document_no) where kind = 'DECLARATION';
create index reconciliation_batch_list_of_waybill on reconciliation_batch_document
    (tenant_id, batch_id, waybill_no, carrier_code) where kind = 'DECLARATION';

call raise_wall('reconciliation_batch', shop_owned => true);
call raise_wall('reconciliation_batch_part', shop_owned => true);
call raise_wall('reconciliation_batch_result', shop_owned => true);
call raise_wall('reconciliation_batch_document', shop_owned => true);
grant select, insert, update, delete on reconciliation_batch to app;
-- A part is taken by locking it, which PostgreSQL allows to whoever may update.
grant select, insert, update, delete on reconciliation_batch_part to app;
grant select, insert, delete on reconciliation_batch_result, reconciliation_batch_document to app;
-- The relay sees whose batches have work, or are old, and reads nothing else; the work is done in the tenant's name.
create policy work on reconciliation_batch for select to relay using (true);
grant select (id, tenant_id, shop_id, state, litter, heard_at, expires_at, parts, parts_done) on reconciliation_batch to relay;

-- Bulk comes by COPY, which a table with a wall refuses: into a temporary table first, that no other session sees.
do $$
begin
    execute format('grant temporary on database %I to app', current_database());
end
$$;
