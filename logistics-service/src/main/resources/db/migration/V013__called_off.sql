-- What a document is about may not take place; and an order may be followed from where it was sold.
alter table customs_document drop constraint customs_document_state_check;
alter table customs_document add constraint customs_document_state_check
    check (state in ('DRAFT', 'DECLARED', 'ACCEPTED', 'CANCELLED'));
alter table customs_document_revision drop constraint customs_document_revision_origin_check;
alter table customs_document_revision add constraint customs_document_revision_origin_check
    check (origin in ('FILED', 'CORRECTED', 'FOLLOWED'));
