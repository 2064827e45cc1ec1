-- Which numbers are taken in a tenant, whichever shop took them: an order number is unique on its platform, a waybill number
-- with its carrier for six months. Fingerprints only, and no shop: whoever sees this table can ask whether a number that it
-- knows is taken, and learns nothing else of other shops. No function with more rights than its caller is needed for that.
create table document_number (
    tenant_id   text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    -- SHA-256 of kind, number and a code of the platform or carrier; a row for each code that the firm is known by.
    fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    document_id uuid        not null,
    -- When the document was filed; of two at once, the one that waited for the lock of the fingerprint is later.
    since       timestamptz not null,
    primary key (tenant_id, fingerprint, document_id)
);

create index document_number_of_document on document_number (tenant_id, document_id);

-- When it was sent to customs, as far as it is there; what was sent before this was known, at its latest change.
alter table customs_document add column declared_at timestamptz;

-- The owner sees no row while the wall binds it; these statements see all tenants, and name each row's own.
alter table customs_document no force row level security;
alter table customs_document_revision no force row level security;

update customs_document set declared_at = updated_at where state in ('DECLARED', 'ACCEPTED');

insert into document_number (tenant_id, fingerprint, document_id, since)
select tenant_id, encode(sha256(convert_to(kind || chr(10) || number_key || chr(10) || code, 'UTF8')), 'hex'), id, created_at
from (
    select d.tenant_id, d.kind, d.number_key, d.id, d.created_at, upper(btrim(r.content::json #>> array[
        case d.kind when 'ORDER' then 'platform' else 'carrier' end, member.name])) as code
    from customs_document d
    join customs_document_revision r
        on r.tenant_id = d.tenant_id and r.document_id = d.id and r.revision = d.revision
    cross join (values ('code'), ('customsCode')) as member (name)
    where d.kind in ('ORDER', 'WAYBILL') and d.state <> 'CANCELLED') filed
where code ~ '^[0-9A-Z]{4,18}$'
order by created_at, id
on conflict do nothing;

alter table customs_document force row level security;
alter table customs_document_revision force row level security;

call raise_wall('document_number', shop_owned => false);
grant select, insert, delete on document_number to app;
