-- The credit code behind its region in three parts. Two wrong characters leave one part as it is, so that an index finds what
-- a mistyped code may mean. Columns, because behind row-level security no index serves a condition that calls a function which
-- could leak, such as substr; stored, because virtual ones have no index.
alter table party
    add column credit_code_11 text generated always as (substr(credit_code, 11, 3)) stored,
    add column credit_code_14 text generated always as (substr(credit_code, 14, 3)) stored,
    add column credit_code_17 text generated always as (substr(credit_code, 17, 2)) stored;

create index party_credit_code_11 on party (tenant_id, credit_code_11);
create index party_credit_code_14 on party (tenant_id, credit_code_14);
create index party_credit_code_17 on party (tenant_id, credit_code_17);

-- The list of a kind, newest first; that of a shop is served by the unique constraint of the number.
create index customs_document_of_kind on customs_document (tenant_id, kind, id);

-- The list, newest first: of everything, of a state, of a verdict. That of a shop is served by the unique constraint.
drop index export_case_of_shop;
create index export_case_of_tenant on export_case (tenant_id, id);
create index export_case_of_state on export_case (tenant_id, state, id);
create index export_case_of_verdict on export_case (tenant_id, verdict, id);

-- What a document of a shop joins, and the list of all cases that mention a number, newest first.
drop index export_case_key_number;
create index export_case_key_of_shop on export_case_key (tenant_id, shop_id, kind, number_key);
create index export_case_key_of_number on export_case_key (tenant_id, kind, number_key, case_id);
