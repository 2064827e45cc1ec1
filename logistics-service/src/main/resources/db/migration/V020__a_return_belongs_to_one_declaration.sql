-- A declaration that was withdrawn and sent anew is another one to customs: what came back from the first is none of the
-- goods of the second. When it was sent says which one a return belongs to.
alter table goods_return add column declared_at timestamptz;

alter table goods_return no force row level security;
alter table customs_document no force row level security;

-- Whose declaration has been withdrawn since, and perhaps sent anew, belongs to one that is no more.
update goods_return set declared_at = document.declared_at
from customs_document document
where document.tenant_id = goods_return.tenant_id and document.shop_id = goods_return.shop_id
  and document.kind = 'DECLARATION' and document.number = goods_return.declaration_number
  and document.declared_at <= goods_return.at;

alter table goods_return force row level security;
alter table customs_document force row level security;
