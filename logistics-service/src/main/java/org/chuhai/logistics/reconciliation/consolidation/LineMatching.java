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

    LineMatching(Conversion conversion) {
        this.conversion = conversion;
    }

    private record Candidate(int declared, int ordered, int points) {}

    /** For indexes of declared lines the index of the ordered line that each means; each line is taken once. */
    Map<Integer, Integer> match(List<DeclarationLine> declared, List<OrderLine> ordered) {
        List<Candidate> candidates = new ArrayList<>();
        for (int d = 0; d < declared.size(); d++) {
            for (int o = 0; o < ordered.size(); o++) {
                int points = points(ordered.get(o), declared.get(d));
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

    private int points(OrderLine order, DeclarationLine declared) {
        int points = 0;
        if (declared.itemNo() != null) {
            points += Normal.key(declared.itemNo()).equals(Normal.key(order.itemNo())) ? ITEM : OTHER_ITEM;
        }
        points += declared.hsCode().equals(order.hsCode()) ? CODE : 0;
        points += conversion.samePrice(order.unitPrice(), order.unit(), declared.unitPrice(), declared.unit())
                ? PRICE
                : 0;
        points += Normal.key(order.name()).contains(Normal.key(declared.name())) ? NAME : 0;
        points += conversion.same(order.quantity(), order.unit(), declared.quantity(), declared.unit()) ? 1 : 0;
        points += Normal.same(order.total(), declared.total()) ? 1 : 0;
        return points;
    }
}
