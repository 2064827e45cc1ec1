package org.chuhai.local.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.jspecify.annotations.Nullable;

/** Different documents that hang together: each declaration among them has its own orders and waybills. */
record Connected(List<Standing> orders, List<Standing> waybills, List<Standing> declarations) {

    private static final Comparator<@Nullable String> UNKNOWN_LAST =
            Comparator.nullsLast(Comparator.<String>naturalOrder());
    private static final Comparator<Standing> BY_NUMBERS = Comparator.comparing(
                    (Standing one) -> one.filed().orderNo(), UNKNOWN_LAST)
            .thenComparing(one -> one.filed().seller(), UNKNOWN_LAST)
            .thenComparing(one -> one.filed().waybillNo(), UNKNOWN_LAST)
            .thenComparing(one -> one.filed().carrier(), UNKNOWN_LAST);

    /** As nearly always. */
    boolean isOneOfEachAtMost() {
        return orders.size() < 2 && waybills.size() < 2 && declarations.size() < 2;
    }

    /** What is judged at once, under its key. */
    record Export(CaseKey key, ExportDocuments documents) {}

    /** One for each declaration, or one that waits for it. */
    List<Export> exports(@Nullable String scope) {
        return declarations.isEmpty()
                ? List.of(export(scope, sorted(orders), sorted(waybills), null))
                : sorted(declarations).stream()
                        .map(each -> export(scope, ordersOf(each), waybillsOf(each), each))
                        .toList();
    }

    private Export export(
            @Nullable String scope, List<Standing> covered, List<Standing> carrying, @Nullable Standing declaration) {
        CaseKey key = CaseKey.of(
                scope,
                Stream.of(covered.stream().limit(1), carrying.stream().limit(1), Stream.ofNullable(declaration))
                        .flatMap(one -> one)
                        .map(Standing::filed)
                        .toList());
        return new Export(
                key,
                new ExportDocuments(
                        covered.stream().map(one -> one.as(Order.class)).toList(),
                        carrying.stream().map(one -> one.as(Waybill.class)).toList(),
                        declaration == null ? null : declaration.as(Declaration.class),
                        declaration == null
                                ? List.of()
                                : othersOf(declaration).stream()
                                        .map(one -> one.as(Declaration.class))
                                        .toList()));
    }

    /** A declaration that is alone has all of them: whether they are its own is then for the engine to say. */
    private List<Standing> ordersOf(Standing declaration) {
        List<String> named = declaration.filed().orderNos();
        return orders.stream()
                .filter(order -> isOnly() || named.contains(order.filed().orderNo()))
                .sorted(Comparator.comparingInt((Standing order) -> place(named, order))
                        .thenComparing(BY_NUMBERS))
                .toList();
    }

    private static int place(List<String> named, Standing order) {
        int place = named.indexOf(order.filed().orderNo());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** Those that it names, and those that name its order and that no other declaration names. */
    private List<Standing> waybillsOf(Standing declaration) {
        Filed one = declaration.filed();
        return waybills.stream()
                .filter(waybill -> isOnly()
                        || one.names(waybill.filed())
                        || (one.orderNos().contains(waybill.filed().orderNo())
                                && declarations.stream()
                                        .noneMatch(other -> other.filed().names(waybill.filed()))))
                .sorted(Comparator.comparing((Standing waybill) -> !one.names(waybill.filed()))
                        .thenComparing(BY_NUMBERS))
                .toList();
    }

    private List<Standing> othersOf(Standing declaration) {
        return sorted(declarations).stream()
                .filter(other -> !other.equals(declaration) && shareAnOrder(other, declaration))
                .toList();
    }

    static boolean shareAnOrder(Standing one, Standing other) {
        return one.filed().orderNos().stream().anyMatch(other.filed().orderNos()::contains);
    }

    private boolean isOnly() {
        return declarations.size() == 1;
    }

    private static List<Standing> sorted(List<Standing> documents) {
        return documents.stream().sorted(BY_NUMBERS).toList();
    }
}
