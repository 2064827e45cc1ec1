package org.chuhai.logistics.exportcase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.value.Quantity;

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

    /** How much of each line came back so far, in base units. A line whose unit was of two dimensions counts in both. */
    Map<Integer, List<Quantity>> soFar(UUID exportCase) {
        return getEntityManager()
                .createQuery("""
                        select lineNo, baseUnit, sum(baseQuantity) from GoodsReturnLine
                        where caseId = :case group by lineNo, baseUnit""", Tuple.class)
                .setParameter("case", exportCase)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, Integer.class),
                        Collectors.mapping(
                                row -> new Quantity(row.get(2, BigDecimal.class), row.get(1, String.class)),
                                Collectors.toList())));
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
