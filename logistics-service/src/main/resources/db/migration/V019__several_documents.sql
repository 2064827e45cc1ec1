-- Orders and waybills of a case besides the one of each that it has by its numbers: where the profile allows several.
create table export_case_further (
    case_id     uuid not null,
    tenant_id   text not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id     uuid not null,
    kind        text not null check (kind in ('ORDER', 'WAYBILL')),
    document_id uuid not null,
    primary key (tenant_id, case_id, document_id),
    foreign key (tenant_id, shop_id, case_id) references export_case (tenant_id, shop_id, id),
    foreign key (tenant_id, shop_id, document_id) references customs_document (tenant_id, shop_id, id)
);

create index export_case_further_document on export_case_further (tenant_id, document_id);

call raise_wall('export_case_further', shop_owned => true);
grant select, insert, delete on export_case_further to app;

-- Whether there are such: most cases are never asked for them. And what a case waits for, as its latest report says.
alter table export_case
    add column several     boolean not null default false,
    add column waiting_for text    not null default '';

alter table export_case no force row level security;

update export_case set waiting_for = concat_ws(',',
    case when order_document_id is null then 'ORDER' end,
    case when waybill_document_id is null then 'WAYBILL' end,
    case when declaration_document_id is null then 'DECLARATION' end)
where state = 'WAITING';

alter table export_case force row level security;

-- Which revisions of them a run examined, as "ORDER 2 WN-20260115-0002", one a line.
alter table export_case_run add column further text not null default '';
