package org.chuhai.logistics;

/** So many firms, documents, cases and shipments of a tenant that a planner has a reason to use indexes. */
final class ManyRows {

    static final int CASES = 2_000;

    private ManyRows() {}

    static void fill(TenantSql tenant) {
        tenant.execute(
                """
                insert into party (id, version, credit_code, customs_code, name_zh, created_at, updated_at)
                select uuidv7(), 0, '91330100MA' || upper(right(md5(n::text), 8)), lpad(n::text, 10, '0'),
                  '企业', now(), now() from generate_series(1, 2000) n""",
                """
                insert into customs_document
                  (id, shop_id, version, kind, number, number_key, state, revision, created_at, updated_at)
                select uuidv7(), md5('shop ' || n %% 200)::uuid, 0, kind, kind || n, kind || n, 'DRAFT', 1, now(), now()
                from generate_series(1, %d) n, unnest(array['ORDER', 'WAYBILL', 'DECLARATION']) kind""".formatted(CASES),
                """
                insert into customs_document_revision
                  (id, shop_id, document_id, revision, origin, content, actor, at)
                select uuidv7(), shop_id, id, n, 'FILED', '{}', 'a', now() from customs_document, generate_series(1, 2) n
                where kind = 'ORDER'""",
                """
                insert into export_case (id, shop_id, version, state, verdict, order_document_id, run_no, opened_at, updated_at)
                select uuidv7(), shop_id, 0,
                  case when number like '%77' then 'DISCREPANT' when number like '%5' then 'WAITING' else 'MATCHED' end,
                  case when number like '%77' then 'DISCREPANT' when number like '%5' then 'WAITING' else 'MATCHED' end,
                  id, 1, now(), now()
                from customs_document where kind = 'ORDER'""",
                """
                insert into export_case_key (case_id, shop_id, kind, number_key)
                select id, shop_id, kind, kind || (row_number() over (partition by kind) %% %d) from export_case,
                  unnest(array['ORDER', 'WAYBILL']) kind""".formatted(CASES / 40),
                """
                insert into export_case_run
                  (id, shop_id, case_id, no, trigger, verdict, rule_set, findings, report, actor, at)
                select uuidv7(), shop_id, id, n, 'REQUEST', 'MATCHED', 'r', 0, '{}', 'a', now()
                from export_case, generate_series(1, 3) n""",
                """
                insert into export_case_waiver
                  (id, shop_id, case_id, run_no, reason, approver, approved_at, expires_at, findings, ended_at, ended_by, end_cause)
                select uuidv7(), shop_id, id, 1, 'r', 'a', now(), now() + n * interval '1 hour', '[]',
                  case when n < 3 then now() end, case when n < 3 then 'a' end, case when n < 3 then 'EXPIRED' end
                from export_case, generate_series(1, 3) n""",
                """
                insert into export_case_further (case_id, shop_id, kind, document_id)
                select c.id, c.shop_id, d.kind, d.id from export_case c
                join customs_document d on d.shop_id = c.shop_id and d.kind = 'WAYBILL' and d.number_key like '%7'
                where c.state = 'DISCREPANT'""",
                """
                insert into document_number (fingerprint, document_id, since)
                select encode(sha256(number::bytea), 'hex'), id, now() from customs_document where kind <> 'DECLARATION'""",
                """
                insert into shipment (id, shop_id, version, reference, state, carrier_code, waybill_no, package_count,
                  weight_kg, created_at, updated_at)
                select uuidv7(), md5('shop ' || n %% 200)::uuid, 0, 'R' || n,
                  case when n %% 100 = 77 then 'HELD' when n %% 5 = 0 then 'BOOKED' else 'DELIVERED' end,
                  'C' || n %% 3, 'W' || n, 1, 1, now(), now() from generate_series(1, %d) n""".formatted(CASES),
                """
                insert into tracking_event (id, shop_id, shipment_id, status, classifier, occurred_at, recorded_at, source,
                  source_event_id, action_required)
                select uuidv7(), shop_id, id, 'IN_TRANSIT', 'ACTUAL', now(), now(), 'carrier', n::text, false
                from shipment, generate_series(1, 3) n""");
    }
}
