-- A case is open to another profile until customs has accepted its declaration; what is done is done.
alter table export_case add column accepted boolean not null default false;

alter table export_case no force row level security;
alter table customs_document no force row level security;

update export_case set accepted = true
from customs_document document
where document.tenant_id = export_case.tenant_id and document.id = export_case.declaration_document_id
  and document.state = 'ACCEPTED';

alter table export_case force row level security;
alter table customs_document force row level security;

drop index export_case_judged;
create index export_case_open on export_case (tenant_id, shop_id, id)
    where state not in ('WAITING', 'MERGED') and not accepted;
