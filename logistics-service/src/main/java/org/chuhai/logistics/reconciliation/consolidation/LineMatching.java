package org.chuhai.logistics.reconciliation.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.jspecify.annotations.Nullable;

/**
 * Which line of several orders a declared line means. Numbers tell nothing here, and quantities little: the item number
 * does, else code, price and name.
 */
final class LineMatching {

    /** Points from which two lines are taken for the same goods. */
    private static final int LIKELY = 3;

    private static final int ITEM = 8;
    private static final int OTHER_ITEM = -4;
    private static final int CODE = 3;
    private static final int PRICE = 3;
    private static final int NAME = 2;

    private final Conversion conversion;
    private final List<OrderLine> ordered;
    private final List<String> items;
    private final List<String> names;

    LineMatching(Conversion conversion, List<OrderLine> ordered) {
        this.conversion = conversion;
        this.ordered = ordered;
        items = ordered.stream().map(line -> Normal.key(line.itemNo())).toList();
        names = ordered.stream().map(line -> Normal.key(line.name())).toList();
    }

    private record Candidate(int declared, int ordered, int points) {}

    /**
     * For indexes of declared lines the index of the ordered line that each means; each line is taken once.
     *
     * @param strictly some declared lines may be of other orders than these, so that likeness alone tells nothing
     */
    Map<Integer, Integer> match(List<DeclarationLine> declared, boolean strictly) {
        List<Candidate> candidates = new ArrayList<>();
        for (int d = 0; d < declared.size(); d++) {
            DeclarationLine line = declared.get(d);
            String item = line.itemNo() == null ? null : Normal.key(line.itemNo());
            String name = Normal.key(line.name());
            for (int o = 0; o < ordered.size(); o++) {
                int points = points(o, line, item, name, strictly);
                if (points >= LIKELY) {
                    candidates.add(new Candidate(d, o, points));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::points)
                .reversed()
                .thenComparingInt(
                        candidate -> declared.get(candidate.declared()).no())
                .thenComparingInt(Candidate::ordered));
        Map<Integer, Integer> matches = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!matches.containsKey(candidate.declared()) && taken.add(candidate.ordered())) {
                matches.put(candidate.declared(), candidate.ordered());
            }
        }
        return matches;
    }

    private int points(int index, DeclarationLine declared, @Nullable String item, String name, boolean strictly) {
        OrderLine order = ordered.get(index);
        boolean sameItem = item != null && item.equals(items.get(index));
        boolean sameName = names.get(index).contains(name);
        boolean samePrice =
                conversion.samePrice(order.unitPrice(), order.unit(), declared.unitPrice(), declared.unit());
        if (strictly && !sameItem && !(item == null && samePrice && sameName)) {
            return 0;
        }
        int points = item == null ? 0 : sameItem ? ITEM : OTHER_ITEM;
        points += declared.hsCode().equals(order.hsCode()) ? CODE : 0;
        points += samePrice ? PRICE : 0;
        points += sameName ? NAME : 0;
        points += conversion.same(order.quantity(), order.unit(), declared.quantity(), declared.unit()) ? 1 : 0;
        points += Normal.same(order.total(), declared.total()) ? 1 : 0;
        return points;
    }
}
