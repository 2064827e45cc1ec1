package org.chuhai.logistics.reconciliation.consolidation;

import java.math.BigDecimal;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.reconciliation.examination.Codes;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.LinePairing;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One order made of all that a declaration covers: their lines in the order in which they are declared, less what others
 * declare of them. Members of the head that are no sums are those of the first order: terms and currency are those of all,
 * or the report says that they are not, and no rule judges the others here.
 */
final class CombinedOrder {

    private static final String LINES = "/lines/";

    private final List<Presented<Order>> orders;
    private final List<Presented<Declaration>> others;
    private final Conversion conversion;
    private final LineMatching matching;
    private final List<Ordered> lines;
    /** By index of the declared line. */
    private final Map<Integer, Ordered> declared;

    private final List<Ordered> combined = new ArrayList<>();
    private final Presented<Order> presented;

    CombinedOrder(
            List<Presented<Order>> orders,
            Declaration declaration,
            List<Presented<Declaration>> others,
            CodeTables tables) {
        this.orders = orders;
        this.others = others;
        conversion = new Conversion(tables.units());
        lines = orders.stream()
                .<Ordered>mapMulti((order, each) -> {
                    int decimals =
                            Codes.decimals(tables.currencies(), order.document().currency());
                    for (int i = 0; i < order.document().lines().size(); i++) {
                        each.accept(new Ordered(order, i, decimals));
                    }
                })
                .toList();
        matching =
                new LineMatching(conversion, lines.stream().map(Ordered::stated).toList());
        declared = matched(declaration, false);
        for (Presented<Declaration> other : others) {
            matched(other.document(), coversOthers(other.document()))
                    .forEach((index, line) ->
                            line.declaredElsewhere(other.document().lines().get(index)));
        }
        presented = new Presented<>(
                made(declaration),
                orders.getFirst().revision(),
                orders.getFirst().state());
    }

    Presented<Order> presented() {
        return presented;
    }

    /** The order that the declared line belongs to; null when none has it. */
    @Nullable Presented<Order> orderOf(int declaredLine) {
        Ordered line = declared.get(declaredLine);
        return line == null ? null : line.order();
    }

    /** Which line of which order, and what others declare of it; null where nothing has to be explained. */
    @Nullable Text remark(@Nullable String pointer) {
        if (pointer == null || !pointer.startsWith(LINES)) {
            return null;
        }
        Ordered line = combined.get(Integer.parseInt(pointer.split("/", 4)[2]));
        OrderLine stated = line.stated();
        Text which = orders.size() == 1
                ? new Text("", "")
                : new Text(
                        "该项为订单 " + line.order().document().orderNo() + " 第 " + stated.no() + " 项。",
                        "It is line " + stated.no() + " of order "
                                + line.order().document().orderNo() + ".");
        if (line.isShared()) {
            String ordered = stated.quantity().toPlainString();
            String elsewhere = line.quantityElsewhere(conversion).toPlainString();
            Text parts = new Text(
                    "订单共 " + ordered + "，其他申报单已申报 " + elsewhere + "。",
                    "Of the " + ordered + " ordered, other declarations declare " + elsewhere + ".");
            return orders.size() == 1 ? parts : which.followedBy(parts);
        }
        return orders.size() == 1 ? null : which;
    }

    /** Whether the head's sums are those of one order as it states them. */
    private boolean isOneWhole() {
        return orders.size() == 1 && others.isEmpty();
    }

    /** The order as it is after what was found wrong with the totals of its lines. */
    Order corrected(Presented<Order> one, LinePairing pairing) {
        List<OrderLine> right = new ArrayList<>(one.document().lines());
        for (LinePair pair : pairing.pairs()) {
            Ordered line = combined.get(pair.orderIndex());
            if (line.order().equals(one) && !line.isShared()) {
                right.set(
                        line.index(),
                        line.stated().withTotal(pair.order().right().total()));
            }
        }
        return one.document().with(right);
    }

    @Nullable Place place(String pointer) {
        if (!pointer.startsWith(LINES)) {
            Presented<Order> only = orders.getFirst();
            return isOneWhole() || pointer.equals("/orderNo") ? place(only, pointer) : null;
        }
        String[] parts = pointer.split("/", 4);
        Ordered line = combined.get(Integer.parseInt(parts[2]));
        String member = parts.length < 4 ? "" : parts[3];
        boolean computed = line.isShared() && (member.equals("quantity") || member.equals("total"));
        // The number by which the rules know the line is not the order's.
        return computed || member.equals("no")
                ? null
                : place(line.order(), LINES + line.index() + (member.isEmpty() ? "" : "/" + member));
    }

    private Place place(Presented<Order> order, String pointer) {
        return new Place(order, orders.size() > 1 ? order.document().orderNo() : null, pointer);
    }

    private Map<Integer, Ordered> matched(Declaration declaration, boolean strictly) {
        Map<Integer, Ordered> matched = new HashMap<>();
        matching.match(declaration.lines(), strictly).forEach((index, line) -> matched.put(index, lines.get(line)));
        return matched;
    }

    /** Whether the declaration has orders that are none of these, whose lines are nothing of ours. */
    private boolean coversOthers(Declaration other) {
        return Stream.concat(Stream.of(other.orderNo()), other.furtherOrderNos().stream())
                .map(Normal::key)
                .anyMatch(number -> orders.stream()
                        .noneMatch(
                                order -> Normal.key(order.document().orderNo()).equals(number)));
    }

    /** Declared lines, by their indexes, of which others have declared all that was ordered. */
    Map<Integer, Ordered> taken() {
        Map<Integer, Ordered> taken = new TreeMap<>(declared);
        taken.values().removeIf(line -> !line.isTaken(conversion));
        return taken;
    }

    private Order made(Declaration declaration) {
        List<OrderLine> shares = new ArrayList<>();
        BigDecimal value = BigDecimal.ZERO;
        for (Map.Entry<Ordered, @Nullable DeclarationLine> entry : inDeclaredOrder(declaration)) {
            OrderLine share = entry.getKey().share(shares.size() + 1, conversion, entry.getValue());
            if (share != null) {
                combined.add(entry.getKey());
                shares.add(share);
                value = value.add(share.total());
            }
        }
        Order first = orders.getFirst().document();
        OrderSums sums = new OrderSums(orders, others);
        return new Order(
                first.orderNo(),
                first.orderType(),
                first.createdAt(),
                first.platform(),
                first.seller(),
                first.buyer(),
                first.incoterm(),
                first.currency(),
                isOneWhole() ? first.goodsValue() : value,
                // What the buyers pay for freight is not divided among declarations.
                others.isEmpty() ? Objects.requireNonNull(sums.of(Order::freight)) : BigDecimal.ZERO,
                others.isEmpty() ? sums.of(Order::insurance) : null,
                sums.packages(),
                sums.left(Order::grossWeightKg, Declaration::grossWeightKg),
                first.producer(),
                shares);
    }

    /** The lines as the declaration has them, and behind them those that it lacks. */
    private List<Map.Entry<Ordered, @Nullable DeclarationLine>> inDeclaredOrder(Declaration declaration) {
        Map<Ordered, DeclarationLine> byLine = new HashMap<>();
        new TreeMap<>(declared)
                .forEach((index, line) -> byLine.put(line, declaration.lines().get(index)));
        List<Map.Entry<Ordered, @Nullable DeclarationLine>> entries = new ArrayList<>();
        byLine.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().no()))
                .forEach(entries::add);
        for (Ordered line : lines) {
            if (!byLine.containsKey(line)) {
                entries.add(new SimpleImmutableEntry<>(line, null));
            }
        }
        return entries;
    }
}
