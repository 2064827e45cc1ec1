package org.chuhai.logistics.goodsreturn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuhai.platform.page.PageQuery;

/** What came back in the cases that the caller sees. */
@ApplicationScoped
class GoodsReturns implements PanacheRepositoryBase<GoodsReturn, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    boolean isKnown(UUID exportCase, String returnNo) {
        return count("caseId = ?1 and returnNo = ?2", exportCase, returnNo) > 0;
    }

    void add(GoodsReturn returned, List<GoodsReturnLine> lines) {
        persistAndFlush(returned);
        lines.forEach(getEntityManager()::persist);
        getEntityManager().flush();
    }

    /**
     * How much of each line came back so far, in its base unit. Lines change only with a declaration that is sent anew, and
     * what came back from the one before is none of its goods.
     */
    Map<Integer, BigDecimal> soFar(UUID exportCase, Instant declaredAt) {
        return getEntityManager()
                .createQuery("""
                        select line.lineNo, sum(line.baseQuantity) from GoodsReturnLine line
                        join GoodsReturn returned on returned.id = line.returnId
                        where line.caseId = :case and returned.declaredAt = :declaredAt
                        group by line.lineNo""", Tuple.class)
                .setParameter("case", exportCase)
                .setParameter("declaredAt", declaredAt)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Integer.class), row -> row.get(1, BigDecimal.class)));
    }

    /** One more than the page holds, newest first. */
    List<GoodsReturn> page(UUID exportCase, PageQuery page) {
        return find("caseId = ?1 and id < ?2 order by id desc", exportCase, page.key(0, UUID::fromString, LAST))
                .range(0, page.limit())
                .list();
    }

    /** Lines of these returns, in the order of their numbers. */
    Map<UUID, List<GoodsReturnLine>> lines(Collection<UUID> returns) {
        return returns.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "from GoodsReturnLine where returnId in :returns order by lineNo",
                                GoodsReturnLine.class)
                        .setParameter("returns", returns)
                        .getResultStream()
                        .collect(Collectors.groupingBy(GoodsReturnLine::returnId));
    }
}
