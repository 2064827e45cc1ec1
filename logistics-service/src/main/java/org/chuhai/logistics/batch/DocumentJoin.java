package org.chuhai.logistics.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of an archive belong together. A list names its order by number and platform, its waybill by number and
 * carrier. Where no document has both, and only one has the number, that one is meant: then platform or carrier is what
 * differs, and to be found. Each look-up is bounded, however often somebody repeats a number, and lists that too many others
 * have the number in common with are known by it.
 */
@ApplicationScoped
class DocumentJoin {

    /** {@code offset 0} keeps a look-up one: else the planner may read all lists of the archive into a hash, for each part anew. */
    private static final String JOINED = """
            with d as materialized (
              select document_no, kind, order_no, platform_code, waybill_no, carrier_code, bytes
              from reconciliation_batch_document
              where batch_id = :batch and document_no >= :first and document_no < :first + :rows),
            crowded_order as materialized (
              select k.order_no from (select distinct order_no from d where kind = 'DECLARATION') k
              where exists (select from reconciliation_batch_document l
                where l.batch_id = :batch and l.kind = 'DECLARATION' and l.order_no = k.order_no offset :most limit 1)),
            crowded_waybill as materialized (
              select k.waybill_no from (select distinct waybill_no from d where kind = 'DECLARATION') k
              where exists (select from reconciliation_batch_document l
                where l.batch_id = :batch and l.kind = 'DECLARATION' and l.waybill_no = k.waybill_no offset :most limit 1)),
            j as (
            select d.document_no, d.kind,
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
                when 'ORDER' then exists (select from reconciliation_batch_document l
                    where l.batch_id = :batch and l.kind = 'DECLARATION' and l.order_no = d.order_no
                      and l.platform_code = d.platform_code offset 0)
                  or (so.sole and exists (select from reconciliation_batch_document l
                    where l.batch_id = :batch and l.kind = 'DECLARATION' and l.order_no = d.order_no offset 0))
                when 'WAYBILL' then exists (select from reconciliation_batch_document l
                    where l.batch_id = :batch and l.kind = 'DECLARATION' and l.waybill_no = d.waybill_no
                      and l.carrier_code = d.carrier_code offset 0)
                  or (sw.sole and exists (select from reconciliation_batch_document l
                    where l.batch_id = :batch and l.kind = 'DECLARATION' and l.waybill_no = d.waybill_no offset 0))
                else false end as named,
              (select o.document_no from reconciliation_batch_document o
                where d.kind = 'DECLARATION' and o.batch_id = :batch and o.kind = 'ORDER' and o.order_no = d.order_no
                  and o.platform_code = case when so.sole and not exists (select from reconciliation_batch_document l
                      where l.batch_id = :batch and l.kind = 'DECLARATION' and l.order_no = d.order_no
                        and l.platform_code = so.platform_code offset 0) then so.platform_code else d.platform_code end
                order by o.document_no limit 1) as order_document,
              (select w.document_no from reconciliation_batch_document w
                where d.kind = 'DECLARATION' and w.batch_id = :batch and w.kind = 'WAYBILL' and w.waybill_no = d.waybill_no
                  and w.carrier_code = case when sw.sole and not exists (select from reconciliation_batch_document l
                      where l.batch_id = :batch and l.kind = 'DECLARATION' and l.waybill_no = d.waybill_no
                        and l.carrier_code = sw.carrier_code offset 0) then sw.carrier_code else d.carrier_code end
                order by w.document_no limit 1) as waybill_document,
              d.bytes, co.order_no as crowded_order, cw.waybill_no as crowded_waybill
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
            left join crowded_order co on d.kind = 'DECLARATION' and co.order_no = d.order_no
            left join crowded_waybill cw on d.kind = 'DECLARATION' and cw.waybill_no = d.waybill_no)
            select document_no, kind, first_no, named, order_document, waybill_document, crowded_order, crowded_waybill,
              bytes
                + coalesce((select o.bytes from reconciliation_batch_document o
                    where o.batch_id = :batch and o.document_no = j.order_document), 0)
                + coalesce((select w.bytes from reconciliation_batch_document w
                    where w.batch_id = :batch and w.document_no = j.waybill_document), 0) as bytes
            from j order by document_no""";

    private static final String CONTENTS = """
            select document_no, content from reconciliation_batch_document
            where batch_id = :batch and document_no = any(:numbers)""";

    private final EntityManager entities;
    private final BatchSettings settings;

    DocumentJoin(EntityManager entities, BatchSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /**
     * A document and which it names; their contents are opened later, few at once.
     *
     * @param first the first document that is the same; itself mostly
     * @param named whether a list names it
     * @param order the order that it names, of a list
     * @param waybill the waybill that it names, of a list
     * @param crowdedOrder number of its order if too many lists name that
     * @param crowdedWaybill number of its waybill if too many lists name that
     * @param bytes of all of them, before they were compressed
     */
    record Joined(
            long number,
            StagedDocument.Kind kind,
            long first,
            boolean named,
            @Nullable Long order,
            @Nullable Long waybill,
            @Nullable String crowdedOrder,
            @Nullable String crowdedWaybill,
            long bytes) {

        private static Joined of(Tuple row) {
            return new Joined(
                    row.get(0, Long.class),
                    StagedDocument.Kind.valueOf(row.get(1, String.class)),
                    row.get(2, Long.class),
                    row.get(3, Boolean.class),
                    row.get(4, Long.class),
                    row.get(5, Long.class),
                    row.get(6, String.class),
                    row.get(7, String.class),
                    row.get(8, Number.class).longValue());
        }

        /** Its own number, and those of the documents that it names. */
        Stream<Long> documents() {
            return Stream.of(Stream.of(number), Stream.ofNullable(order), Stream.ofNullable(waybill))
                    .flatMap(numbers -> numbers);
        }
    }

    /** So many documents of an archive, from this number on. */
    List<Joined> of(UUID batch, long first, int rows) {
        return entities.unwrap(Session.class)
                .createNativeQuery(JOINED, Tuple.class)
                .setParameter("batch", batch)
                .setParameter("first", first)
                .setParameter("rows", rows)
                .setParameter("most", settings.together())
                .getResultStream()
                .map(Joined::of)
                .toList();
    }

    /** What these documents and those that they name say, by number. */
    Map<Long, byte[]> contents(UUID batch, List<Joined> documents) {
        Long[] numbers =
                documents.stream().flatMap(Joined::documents).distinct().toArray(Long[]::new);
        return entities.unwrap(Session.class)
                .createNativeQuery(CONTENTS, Tuple.class)
                .setParameter("batch", batch)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, byte[].class)));
    }
}
