package org.chuhai.logistics.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of an archive belong together. A list names its order by number and platform, its waybill by number and
 * carrier. Where no document has both, and only one has the number, that one is meant: then platform or carrier is what
 * differs, and to be found. Each look-up is bounded, however often somebody repeats a number.
 */
@ApplicationScoped
class DocumentJoin {

    private static final String JOINED = """
            with d as (
              select * from reconciliation_batch_document
              where batch_id = :batch and document_no >= :first and document_no < :first + :rows)
            select d.document_no, d.kind, d.content,
              case d.kind
                when 'ORDER' then (select o.document_no from reconciliation_batch_document o
                  where o.batch_id = :batch and o.kind = 'ORDER' and o.order_no = d.order_no
                    and o.platform_code = d.platform_code order by o.document_no limit 1)
                when 'WAYBILL' then (select w.document_no from reconciliation_batch_document w
                  where w.batch_id = :batch and w.kind = 'WAYBILL' and w.waybill_no = d.waybill_no
                    and w.carrier_code = d.carrier_code order by w.document_no limit 1)
                when 'DECLARATION' then (select l.document_no from reconciliation_batch_document l
                  where l.batch_id = :batch and l.kind = 'DECLARATION' and l.order_no = d.order_no
                    and l.waybill_no = d.waybill_no and l.carrier_code = d.carrier_code order by l.document_no limit 1)
                else d.document_no end as first_no,
              case d.kind
                when 'ORDER' then exists (select from (select l.platform_code from reconciliation_batch_document l
                    where l.batch_id = :batch and l.kind = 'DECLARATION' and l.order_no = d.order_no limit 100) l
                  where l.platform_code = d.platform_code or (so.platform_code = d.platform_code and so.sole))
                when 'WAYBILL' then exists (select from (select l.carrier_code from reconciliation_batch_document l
                    where l.batch_id = :batch and l.kind = 'DECLARATION' and l.waybill_no = d.waybill_no limit 100) l
                  where l.carrier_code = d.carrier_code or (sw.carrier_code = d.carrier_code and sw.sole))
                else false end as named,
              (select o.content from reconciliation_batch_document o
                where d.kind = 'DECLARATION' and o.batch_id = :batch and o.kind = 'ORDER' and o.order_no = d.order_no
                  and (o.platform_code = d.platform_code or (so.sole and not exists (
                    select from (select l.platform_code from reconciliation_batch_document l
                      where l.batch_id = :batch and l.kind = 'DECLARATION' and l.order_no = d.order_no limit 100) l
                    where l.platform_code = so.platform_code)))
                order by o.document_no limit 1) as order_content,
              (select w.content from reconciliation_batch_document w
                where d.kind = 'DECLARATION' and w.batch_id = :batch and w.kind = 'WAYBILL' and w.waybill_no = d.waybill_no
                  and (w.carrier_code = d.carrier_code or (sw.sole and not exists (
                    select from (select l.carrier_code from reconciliation_batch_document l
                      where l.batch_id = :batch and l.kind = 'DECLARATION' and l.waybill_no = d.waybill_no limit 100) l
                    where l.carrier_code = sw.carrier_code)))
                order by w.document_no limit 1) as waybill_content
            from d
            left join lateral (
              select low.platform_code, low.platform_code = high.platform_code as sole
              from (select o.platform_code from reconciliation_batch_document o
                    where o.batch_id = :batch and o.kind = 'ORDER' and o.order_no = d.order_no
                    order by o.platform_code limit 1) low,
                   (select o.platform_code from reconciliation_batch_document o
                    where o.batch_id = :batch and o.kind = 'ORDER' and o.order_no = d.order_no
                    order by o.platform_code desc limit 1) high) so on d.kind in ('ORDER', 'DECLARATION')
            left join lateral (
              select low.carrier_code, low.carrier_code = high.carrier_code as sole
              from (select w.carrier_code from reconciliation_batch_document w
                    where w.batch_id = :batch and w.kind = 'WAYBILL' and w.waybill_no = d.waybill_no
                    order by w.carrier_code limit 1) low,
                   (select w.carrier_code from reconciliation_batch_document w
                    where w.batch_id = :batch and w.kind = 'WAYBILL' and w.waybill_no = d.waybill_no
                    order by w.carrier_code desc limit 1) high) sw on d.kind in ('WAYBILL', 'DECLARATION')
            order by d.document_no""";

    private final EntityManager entities;

    DocumentJoin(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A document with those that it names.
     *
     * @param first the first document that is the same; itself mostly
     * @param named whether a list names it
     * @param order content of the order that it names, of a list
     * @param waybill content of the waybill that it names, of a list
     */
    // Never compared: bytes on their way.
    @SuppressWarnings("ArrayRecordComponent")
    record Joined(
            long number,
            StagedDocument.Kind kind,
            byte[] content,
            long first,
            boolean named,
            byte @Nullable [] order,
            byte @Nullable [] waybill) {

        private static Joined of(Tuple row) {
            return new Joined(
                    row.get(0, Long.class),
                    StagedDocument.Kind.valueOf(row.get(1, String.class)),
                    row.get(2, byte[].class),
                    row.get(3, Long.class),
                    row.get(4, Boolean.class),
                    row.get(5, byte[].class),
                    row.get(6, byte[].class));
        }
    }

    /** So many documents of an archive, from this number on. */
    List<Joined> of(UUID batch, long first, int rows) {
        return entities.unwrap(Session.class)
                .createNativeQuery(JOINED, Tuple.class)
                .setParameter("batch", batch)
                .setParameter("first", first)
                .setParameter("rows", rows)
                .getResultStream()
                .map(Joined::of)
                .toList();
    }
}
