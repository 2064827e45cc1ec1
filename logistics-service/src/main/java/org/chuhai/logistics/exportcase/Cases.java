package org.chuhai.logistics.exportcase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.NormalKey;
import org.chuhai.platform.page.PageQuery;

/** The cases that the caller sees, with their keys and runs. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<ExportCase, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    /** Cases whose documents mention the number, the oldest first. */
    List<ExportCase> mentioning(UUID shop, MentionedNumber key) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        select case_id from export_case_key
                        where shop_id = :shop and kind = :kind and number_key = :number""", UUID.class)
                .setParameter("shop", shop)
                .setParameter("kind", key.kind().name())
                .setParameter("number", key.number())
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    /** Cases that hold the document. */
    List<ExportCase> holding(UUID document) {
        return list("orderId = ?1 or waybillId = ?1 or declarationId = ?1 order by id", document);
    }

    void replaceKeys(ExportCase of, List<MentionedNumber> keys) {
        flush();
        getEntityManager()
                .createNativeQuery("delete from export_case_key where case_id = :case")
                .setParameter("case", of.id())
                .executeUpdate();
        for (MentionedNumber key : keys) {
            getEntityManager()
                    .createNativeQuery("""
                            insert into export_case_key (case_id, shop_id, kind, number_key)
                            values (:case, :shop, :kind, :number)""")
                    .setParameter("case", of.id())
                    .setParameter("shop", of.shopId())
                    .setParameter("kind", key.kind().name())
                    .setParameter("number", key.number())
                    .executeUpdate();
        }
    }

    /** One more than the page holds, newest first. */
    List<ExportCase> page(CaseFilter filter, PageQuery page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        conditions.add("id < :before");
        parameters.put("before", page.key(0, UUID::fromString, LAST));
        if (filter.state() == null) {
            conditions.add("state <> :merged");
            parameters.put("merged", CaseState.MERGED);
        } else {
            conditions.add("state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.verdict() != null) {
            conditions.add("verdict = :verdict");
            parameters.put("verdict", filter.verdict());
        }
        if (filter.shop() != null) {
            conditions.add("shopId = :shop");
            parameters.put("shop", filter.shop());
        }
        if (filter.orderNo() != null) {
            conditions.add("id in :mentioningOrder");
            parameters.put("mentioningOrder", idsMentioning(DocumentKind.ORDER, filter.orderNo()));
        }
        if (filter.waybillNo() != null) {
            conditions.add("id in :mentioningWaybill");
            parameters.put("mentioningWaybill", idsMentioning(DocumentKind.WAYBILL, filter.waybillNo()));
        }
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, page.limit())
                .list();
    }

    Optional<CaseRun> run(ExportCase of, int no) {
        return getEntityManager()
                .createQuery("from CaseRun where caseId = :case and no = :no", CaseRun.class)
                .setParameter("case", of.id())
                .setParameter("no", no)
                .getResultStream()
                .findFirst();
    }

    /** One more than the page holds, newest first. */
    List<CaseRun> runs(ExportCase of, PageQuery page) {
        int before = page.key(0, Integer::valueOf, Integer.MAX_VALUE);
        return getEntityManager()
                .createQuery("from CaseRun where caseId = :case and no < :before order by no desc", CaseRun.class)
                .setParameter("case", of.id())
                .setParameter("before", before)
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    void add(CaseRun run) {
        getEntityManager().persist(run);
    }

    private List<?> idsMentioning(DocumentKind kind, String number) {
        return getEntityManager()
                .createNativeQuery("""
                        select case_id from export_case_key where kind = :kind and number_key = :number
                        order by case_id desc""", UUID.class)
                .setParameter("kind", kind.name())
                .setParameter("number", NormalKey.of(number))
                .setMaxResults(10_000)
                .getResultList();
    }
}
