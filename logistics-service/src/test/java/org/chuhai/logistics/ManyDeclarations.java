package org.chuhai.logistics;

/** Messages to customs, receipts and declarations of {@link ManyRows}' documents: two of each to a document. */
final class ManyDeclarations {

    private ManyDeclarations() {}

    static void fill(TenantSql tenant) {
        tenant.execute("""
                insert into customs_transmission
                  (id, shop_id, version, message, document_id, document_revision, own_no, channel, content, state, created_at, handed_over_at)
                select uuidv7(), shop_id, 0, message, id, 1, case message when 'DEC' then number end, 'FOLDER', '', 'HANDED_OVER',
                  now(), now()
                from customs_document, unnest(array['CEB603', 'DEC']) message where kind = 'DECLARATION'""", """
                insert into customs_receipt (id, shop_id, transmission_id, message, number, pre_entry_no, customs_number, status,
                  info, at, fingerprint, received_at)
                select uuidv7(), shop_id, id, case message when 'DEC' then 'DEC_RECEIPT' else 'CEB604' end, 'n', 'P' || id, 'C' || id,
                  '120', '', now(), encode(sha256(id::text::bytea), 'hex'), now() from customs_transmission""", """
                insert into customs_declaration (id, shop_id, version, number, number_key, route, order_no, waybill_no, state,
                  supplements, draft, missing, document_id, created_at, updated_at)
                select uuidv7(), shop_id, 0, number, number_key, 'LIST', 'O' || number, 'W' || number,
                  case when number like '%77' then 'RETURNED' else 'CLOSED' end, '{}', '{}', '[]', id, now(), now()
                from customs_document where kind = 'DECLARATION'""", """
                insert into customs_declaration_sending
                  (id, shop_id, declaration_id, no, kind, transmission_id, document_revision, outcome, at)
                select uuidv7(), t.shop_id, d.id, case message when 'DEC' then 1 else 2 end, 'SUBMISSION', t.id, 1, 'GRANTED', now()
                from customs_transmission t join customs_declaration d on d.document_id = t.document_id""", """
                insert into customs_declaration_receipt (id, shop_id, declaration_id, sending_id, receipt_id, meaning, at)
                select uuidv7(), s.shop_id, s.declaration_id, s.id, r.id, 'ACCEPTED', now()
                from customs_declaration_sending s join customs_receipt r on r.transmission_id = s.transmission_id""");
    }
}
