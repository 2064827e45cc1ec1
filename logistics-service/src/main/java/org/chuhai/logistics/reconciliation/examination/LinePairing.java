package org.chuhai.logistics.reconciliation.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntUnaryOperator;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.jspecify.annotations.Nullable;

/**
 * Brings the lines of order and declaration together: by number and item number, by item number and content
 * (quantity and total), by number and content, by item number alone, by content alone, by number alone, at last by likeness; of several candidates the most
 * alike is taken. Where the form has no item number its content stands for it. What stays over is missing or extra.
 */
public final class LinePairing {

    /** Points of similarity from which two lines that fit nowhere else are taken for the same goods. */
    private static final int LIKELY = 3;

    private final int decimals;
    private final Conversion conversion;
    private final List<OrderLine> orderLines;
    private final List<DeclarationLine> declarationLines;
    private final List<LinePair> pairs = new ArrayList<>();
    private final List<Integer> missing = new ArrayList<>();
    private final List<Integer> extra = new ArrayList<>();
    private final List<FindingDraft> lineFaults = new ArrayList<>();

    private LinePairing(
            List<OrderLine> orderLines, List<DeclarationLine> declarationLines, int decimals, CodeTables tables) {
        this.orderLines = orderLines;
        this.declarationLines = declarationLines;
        this.decimals = decimals;
        conversion = new Conversion(tables.units());
    }

    static LinePairing of(@Nullable Order order, @Nullable Declaration declaration, CodeTables tables) {
        LinePairing pairing = new LinePairing(
                order == null ? List.of() : order.lines(),
                declaration == null ? List.of() : declaration.lines(),
                order == null ? 2 : Codes.decimals(tables.currencies(), order.currency()),
                tables);
        // Beside a document without lines the lines of the other are neither missing nor too many.
        if (order != null
                && declaration != null
                && !order.lines().isEmpty()
                && !declaration.lines().isEmpty()) {
            pairing.pair();
        }
        return pairing;
    }

    /** In the order of the declaration's line numbers. */
    public List<LinePair> pairs() {
        return pairs;
    }

    /** Indexes of order lines that the declaration lacks. */
    public List<Integer> missing() {
        return missing;
    }

    /** Indexes of declaration lines that the order lacks. */
    public List<Integer> extra() {
        return extra;
    }

    /** Findings that add or remove whole lines, and so change every sum. */
    public List<FindingDraft> lineFaults() {
        return lineFaults;
    }

    public Conversion conversion() {
        return conversion;
    }

    private void pair() {
        if (pairAsTheyStand()) {
            return;
        }
        List<Integer> orderRest =
                byNumber(orderLines.size(), i -> orderLines.get(i).no());
        List<Integer> declarationRest =
                byNumber(declarationLines.size(), i -> declarationLines.get(i).no());
        take(orderRest, declarationRest, (o, d) -> o.no() == d.no() && sameItem(o, d));
        take(orderRest, declarationRest, (o, d) -> sameItem(o, d) && sameContent(o, d));
        take(orderRest, declarationRest, (o, d) -> o.no() == d.no() && sameContent(o, d));
        take(orderRest, declarationRest, this::sameItem);
        take(orderRest, declarationRest, this::sameContent);
        take(orderRest, declarationRest, (o, d) -> o.no() == d.no());
        take(orderRest, declarationRest, (o, d) -> similarity(o, d) >= LIKELY);
        missing.addAll(orderRest);
        extra.addAll(declarationRest);
        pairs.sort((a, b) -> a.line() != b.line()
                ? Integer.compare(a.line(), b.line())
                : Integer.compare(a.orderLine().no(), b.orderLine().no()));
    }

    /** The usual case: both documents list the same lines, numbered from 1, in the same order. */
    private boolean pairAsTheyStand() {
        if (orderLines.size() != declarationLines.size()) {
            return false;
        }
        for (int i = 0; i < orderLines.size(); i++) {
            OrderLine order = orderLines.get(i);
            DeclarationLine declaration = declarationLines.get(i);
            if (order.no() != i + 1
                    || declaration.no() != i + 1
                    || !order.itemNo().equals(declaration.itemNo())) {
                return false;
            }
        }
        for (int i = 0; i < orderLines.size(); i++) {
            pairs.add(new LinePair(orderLines.get(i), i, declarationLines.get(i), i, decimals));
        }
        return true;
    }

    private void take(
            List<Integer> orderRest, List<Integer> declarationRest, BiPredicate<OrderLine, DeclarationLine> together) {
        orderRest.removeIf(o -> {
            Integer best = null;
            for (Integer d : declarationRest) {
                if (together.test(orderLines.get(o), declarationLines.get(d))
                        && (best == null
                                || similarity(orderLines.get(o), declarationLines.get(d))
                                        > similarity(orderLines.get(o), declarationLines.get(best)))) {
                    best = d;
                }
            }
            if (best == null) {
                return false;
            }
            pairs.add(new LinePair(orderLines.get(o), o, declarationLines.get(best), best, decimals));
            declarationRest.removeIf(best::equals);
            return true;
        });
    }

    private boolean sameItem(OrderLine order, DeclarationLine declaration) {
        String item = declaration.itemNo();
        return item == null
                ? sameContent(order, declaration)
                : Normal.key(order.itemNo()).equals(Normal.key(item)) || ItemNumber.isCut(order.itemNo(), item);
    }

    private boolean sameContent(OrderLine order, DeclarationLine declaration) {
        return sameQuantity(order, declaration) && Normal.same(order.total(), declaration.total());
    }

    private boolean sameQuantity(OrderLine order, DeclarationLine declaration) {
        return conversion.same(order.quantity(), order.unit(), declaration.quantity(), declaration.unit());
    }

    /** The unpaired line of the declaration that is most like this line of the order; null when there is none. */
    public @Nullable DeclarationLine mostLike(int orderIndex) {
        OrderLine order = orderLines.get(orderIndex);
        return extra.stream()
                .map(declarationLines::get)
                .max((a, b) -> Integer.compare(similarity(order, a), similarity(order, b)))
                .orElse(null);
    }

    private int similarity(OrderLine order, DeclarationLine declaration) {
        int points = 0;
        points += declaration.hsCode().equals(order.hsCode()) ? 2 : 0;
        points += sameQuantity(order, declaration) ? 2 : 0;
        points += Normal.same(order.total(), declaration.total()) ? 2 : 0;
        points += Normal.same(order.unitPrice(), declaration.unitPrice()) ? 1 : 0;
        points += Normal.key(order.name()).contains(Normal.key(declaration.name())) ? 1 : 0;
        return points;
    }

    private static List<Integer> byNumber(int size, IntUnaryOperator number) {
        List<Integer> indexes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            indexes.add(i);
        }
        indexes.sort((a, b) -> Integer.compare(number.applyAsInt(a), number.applyAsInt(b)));
        return indexes;
    }
}
