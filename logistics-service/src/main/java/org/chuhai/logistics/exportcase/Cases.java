package org.chuhai.logistics.exportcase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.NormalKey;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.tenant.ShopScope;
import org.hibernate.Session;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;

/** The cases that the caller sees, with their keys and runs. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<ExportCase, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    /** As the index has it: word by word, so that it serves. */
    private static final String OPEN = "state not in ('WAITING', 'MERGED') and not accepted";

    /** Cases whose documents mention the number, the oldest first. */
    List<ExportCase> mentioning(UUID shop, MentionedNumber key) {
        return cases(
                "shop_id = :shop and " + mentioned("kind", "number", "shop_id = :shop") + " order by id",
                Map.of("shop", shop, "kind", key.kind().name(), "number", key.number()),
                Integer.MAX_VALUE);
    }

    /** Cases that hold the document. */
    List<ExportCase> holding(UUID document) {
        List<ExportCase> found = new ArrayList<>(
                list("held.orderId = ?1 or held.waybillId = ?1 or held.declarationId = ?1 order by id", document));
        // By itself: together with the above it would read every case.
        found.addAll(cases(
                "id = any (array(select case_id from export_case_further where document_id = :document)) order by id",
                Map.of("document", document),
                Integer.MAX_VALUE));
        return found;
    }

    /** The numbers that its documents mentioned when they were last looked at. */
    List<MentionedNumber> keys(ExportCase of) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select kind, number_key from export_case_key where case_id = :case", Tuple.class)
                .setParameter("case", of.id())
                .getResultStream()
                .map(row ->
                        new MentionedNumber(DocumentKind.valueOf(row.get(0, String.class)), row.get(1, String.class)))
                .toList();
    }

    void removeKeys(ExportCase of) {
        getEntityManager()
                .createNativeQuery("delete from export_case_key where case_id = :case")
                .setParameter("case", of.id())
                .executeUpdate();
    }

    void addKeys(ExportCase of, List<MentionedNumber> keys) {
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

    /** One more than the page holds, newest first. A waiver that is over counts no more. */
    List<ExportCase> page(CaseFilter filter, ShopScope seen, PageQuery page, Instant now) {
        Set<UUID> shops = seen.among(filter.shop());
        if (shops != null && shops.isEmpty()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        conditions.add("id < :before");
        parameters.put("before", page.key(0, UUID::fromString, LAST));
        if (filter.state() == null) {
            conditions.add("state <> 'MERGED'");
        } else {
            conditions.add("state = :state");
            parameters.put("state", filter.state().name());
        }
        if (filter.state() == CaseState.WAIVED) {
            conditions.add("waived_until > :now");
            parameters.put("now", now);
        }
        if (filter.verdict() != null) {
            conditions.add("verdict = :verdict");
            parameters.put("verdict", filter.verdict().name());
        }
        String among = "case_id < :before";
        if (shops != null) {
            conditions.add("shop_id in (:shops)");
            parameters.put("shops", shops);
            among += " and shop_id in (:shops)";
        }
        if (filter.orderNo() != null) {
            conditions.add(mentioned("order", "orderNo", among));
            parameters.put("order", DocumentKind.ORDER.name());
            parameters.put("orderNo", NormalKey.of(filter.orderNo()));
        }
        if (filter.waybillNo() != null) {
            conditions.add(mentioned("waybill", "waybillNo", among));
            parameters.put("waybill", DocumentKind.WAYBILL.name());
            parameters.put("waybillNo", NormalKey.of(filter.waybillNo()));
        }
        return cases(String.join(" and ", conditions) + " order by id desc", parameters, page.limit() + 1);
    }

    /**
     * A condition on cases of a number. No join and no exists: those become a loop over all cases for each mention wherever
     * the planner takes both for few, as it does of a tenant that has grown since it last counted. An array of ids is looked
     * up in whichever index is read.
     */
    private static String mentioned(String kind, String number, String among) {
        return "id = any (array(select case_id from export_case_key where kind = :%s and number_key = :%s and %s))"
                .formatted(kind, number, among);
    }

    private List<ExportCase> cases(String conditionsAndOrder, Map<String, Object> parameters, int most) {
        Query<ExportCase> query = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from export_case where " + conditionsAndOrder, ExportCase.class)
                .setMaxResults(most);
        parameters.forEach((name, value) -> {
            if (value instanceof Collection<?> several) {
                query.setParameterList(name, several);
            } else {
                query.setParameter(name, value);
            }
        });
        return query.getResultList();
    }

    /**
     * The cases that a profile can change, shop by shop and in each the oldest first: those that have all their documents
     * and whose declaration customs has not accepted yet.
     *
     * @param after the case before them; null for the first
     */
    List<ExportCase> open(ShopScope seen, @Nullable Place after, int most) {
        Set<UUID> shops = seen.among(null);
        if (shops != null && shops.isEmpty()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>(List.of(OPEN));
        Map<String, Object> parameters = new HashMap<>();
        if (after != null) {
            conditions.add("(shop_id, id) > (:shop, :after)");
            parameters.put("shop", after.shop());
            parameters.put("after", after.id());
        }
        if (shops != null) {
            conditions.add("shop_id in (:shops)");
            parameters.put("shops", shops);
        }
        return cases(String.join(" and ", conditions) + " order by shop_id, id", parameters, most);
    }

    /** Those of these cases that a profile can change now, in the same order. */
    List<ExportCase> stillOpen(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : cases(OPEN + " and id in (:ids) order by shop_id, id", Map.of("ids", ids), Integer.MAX_VALUE);
    }

    /** The latest runs of cases, by the cases' ids. */
    Map<UUID, CaseRun> latestRuns(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        select run from CaseRun run
                        join ExportCase one on one.id = run.caseId and one.runNo = run.no
                        where one.id in :ids""", CaseRun.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CaseRun::caseId, Function.identity()));
    }

    /** Where a case stands among those of the tenant. */
    record Place(UUID shop, UUID id) {

        static Place of(ExportCase one) {
            return new Place(one.shopId(), one.id());
        }
    }

    /** Counted from 1. */
    Optional<CaseRun> run(ExportCase of, int no) {
        return no < 1
                ? Optional.empty()
                : getEntityManager()
                        .unwrap(Session.class)
                        .byNaturalId(CaseRun.class)
                        .using("caseId", of.id())
                        .using("no", no)
                        .loadOptional();
    }

    /** One more than the page holds, newest first, without their reports. */
    List<RunView> runs(ExportCase of, PageQuery page) {
        int before = page.key(0, Integer::valueOf, Integer.MAX_VALUE);
        return getEntityManager()
                .createQuery("""
                        select no, trigger, verdict, findings, resolved, added, ruleSet, orderRevision, waybillRevision, declarationRevision, further,
                          actor, at
                        from CaseRun where caseId = :case and no < :before order by no desc""", RunView.class)
                .setParameter("case", of.id())
                .setParameter("before", before)
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    void add(CaseRun run) {
        getEntityManager().persist(run);
    }
}
