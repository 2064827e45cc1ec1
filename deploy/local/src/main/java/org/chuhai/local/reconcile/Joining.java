package org.chuhai.local.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Brings together the documents that name each other.
 *
 * <p>A declaration names its orders by number and seller, its waybill by number and carrier. Where the firm is missing or
 * has no match, the number alone joins if that is the only possibility and the firms are not certainly two: a wrong code
 * is then found by the engine instead of hiding the case. A waybill that no declaration names joins by the order number
 * that it may carry: to what has no waybill yet, or may have several by the profile. All documents that hang together make one case, be they too many or too few.
 */
final class Joining {

    private final List<Filed> documents;
    private final Profile profile;
    private final int[] parents;

    private Joining(List<Filed> documents, Profile profile) {
        this.documents = documents;
        this.profile = profile;
        this.parents = new int[documents.size()];
        Arrays.setAll(parents, i -> i);
    }

    /** The documents of each case; in which order the documents came makes no difference but to the order of the cases. */
    static List<List<Filed>> join(List<Filed> documents, Profile profile) {
        Joining joining = new Joining(documents, profile);
        joining.byNumber(Filed::orderNo, Filed::seller, DocumentKind.ORDER);
        joining.byFurtherOrderNumbers();
        joining.byNumber(Filed::waybillNo, Filed::carrier, DocumentKind.WAYBILL);
        joining.waybillsThatNobodyNames();
        return joining.cases();
    }

    private void byNumber(
            Function<Filed, @Nullable String> number, Function<Filed, @Nullable String> firm, DocumentKind named) {
        int[] sorted = sortedBy(number, document -> document.kind() == named || isDeclaration(document));
        for (int from = 0; from < sorted.length; ) {
            int to = endOfRun(sorted, from, number);
            pair(Arrays.copyOfRange(sorted, from, to), firm, named);
            from = to;
        }
    }

    /** Few declarations name further orders, so that only their numbers are looked for. */
    private void byFurtherOrderNumbers() {
        Map<String, List<Integer>> runs = new TreeMap<>();
        documents.forEach(
                document -> document.furtherOrderNos().forEach(number -> runs.putIfAbsent(number, new ArrayList<>())));
        for (int i = 0; i < parents.length && !runs.isEmpty(); i++) {
            if (documents.get(i).kind() != DocumentKind.WAYBILL) {
                for (String number : Set.copyOf(documents.get(i).orderNos())) {
                    runs.getOrDefault(number, new ArrayList<>()).add(i);
                }
            }
        }
        runs.values()
                .forEach(run ->
                        pair(run.stream().mapToInt(Integer::intValue).toArray(), Filed::seller, DocumentKind.ORDER));
    }

    /** The documents of one number. */
    private void pair(int[] run, Function<Filed, @Nullable String> firm, DocumentKind named) {
        Map<String, Integer> byFirm = new HashMap<>();
        for (int i : run) {
            String identity = firm.apply(documents.get(i));
            Integer other = identity == null ? null : byFirm.putIfAbsent(identity, i);
            if (other != null) {
                unite(i, other);
            }
        }
        List<Integer> lonelyNamed = lonely(run, document -> document.kind() == named);
        List<Integer> lonelyNaming = lonely(run, Joining::isDeclaration);
        if (lonelyNamed.size() == 1 && lonelyNaming.size() == 1) {
            String one = firm.apply(documents.get(lonelyNamed.getFirst()));
            String two = firm.apply(documents.get(lonelyNaming.getFirst()));
            if (!Firms.differForSure(one, two)) {
                unite(lonelyNamed.getFirst(), lonelyNaming.getFirst());
            }
        }
    }

    /** One document of each group of the run that has only documents of this sort, and no partner in the run. */
    private List<Integer> lonely(int[] run, Predicate<Filed> sort) {
        Map<Integer, Integer> groups = new HashMap<>();
        for (int i : run) {
            if (sort.test(documents.get(i))) {
                groups.putIfAbsent(root(i), i);
            }
        }
        for (int i : run) {
            if (!sort.test(documents.get(i))) {
                groups.remove(root(i));
            }
        }
        return List.copyOf(groups.values());
    }

    private void waybillsThatNobodyNames() {
        BitSet declared = rootsWith(Joining::isDeclaration);
        BitSet shipped = rootsWith(document -> document.kind() == DocumentKind.WAYBILL);
        shipped.andNot(rootsWith(this::mayHaveSeveralWaybills));
        int[] sorted = sortedBy(Filed::orderNo, _ -> true);
        List<int[]> pairs = new ArrayList<>();
        for (int from = 0; from < sorted.length; ) {
            int to = endOfRun(sorted, from, Filed::orderNo);
            int[] run = Arrays.copyOfRange(sorted, from, to);
            Map<Integer, Integer> unshipped = new HashMap<>();
            Map<String, Set<Integer>> bySeller = new HashMap<>();
            for (int i : run) {
                String seller = documents.get(i).seller();
                if (!shipped.get(root(i))) {
                    unshipped.putIfAbsent(root(i), i);
                    if (seller != null) {
                        bySeller.computeIfAbsent(seller, _ -> new HashSet<>()).add(root(i));
                    }
                }
            }
            for (int i : run) {
                if (documents.get(i).kind() == DocumentKind.WAYBILL && !declared.get(root(i))) {
                    Integer partner = partner(documents.get(i).seller(), unshipped, bySeller);
                    if (partner != null) {
                        pairs.add(new int[] {i, partner});
                    }
                }
            }
            from = to;
        }
        // Only now: a waybill that joined must not change what the next one finds.
        pairs.forEach(pair -> unite(pair[0], pair[1]));
    }

    private boolean mayHaveSeveralWaybills(Filed document) {
        Route route = document.route();
        return route != null && profile.allows(Allowance.SEVERAL_WAYBILLS, route);
    }

    /** The only group that can take a waybill and that this seller has, else the only one at all if it may be this seller's. */
    private @Nullable Integer partner(
            @Nullable String seller, Map<Integer, Integer> unshipped, Map<String, Set<Integer>> bySeller) {
        Set<Integer> same = seller == null ? Set.of() : bySeller.getOrDefault(seller, Set.of());
        if (!same.isEmpty()) {
            return same.size() == 1 ? same.iterator().next() : null;
        }
        if (unshipped.size() != 1) {
            return null;
        }
        Integer only = unshipped.values().iterator().next();
        return Firms.differForSure(seller, documents.get(only).seller()) ? null : only;
    }

    private BitSet rootsWith(Predicate<Filed> sort) {
        BitSet roots = new BitSet();
        for (int i = 0; i < parents.length; i++) {
            if (sort.test(documents.get(i))) {
                roots.set(root(i));
            }
        }
        return roots;
    }

    private List<List<Filed>> cases() {
        int[] byRoot = IntStream.range(0, parents.length)
                .boxed()
                .sorted(Comparator.comparingInt(this::root))
                .mapToInt(Integer::intValue)
                .toArray();
        List<List<Filed>> cases = new ArrayList<>();
        for (int from = 0; from < byRoot.length; ) {
            int to = from + 1;
            while (to < byRoot.length && root(byRoot[to]) == root(byRoot[from])) {
                to++;
            }
            cases.add(Arrays.stream(byRoot, from, to).mapToObj(documents::get).toList());
            from = to;
        }
        return cases;
    }

    private int[] sortedBy(Function<Filed, @Nullable String> number, Predicate<Filed> sort) {
        return IntStream.range(0, parents.length)
                .filter(i -> number.apply(documents.get(i)) != null && sort.test(documents.get(i)))
                .boxed()
                .sorted(Comparator.comparing(i -> Objects.requireNonNull(number.apply(documents.get(i)))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int endOfRun(int[] sorted, int from, Function<Filed, @Nullable String> number) {
        int to = from + 1;
        while (to < sorted.length
                && Objects.equals(number.apply(documents.get(sorted[to])), number.apply(documents.get(sorted[from])))) {
            to++;
        }
        return to;
    }

    private static boolean isDeclaration(Filed document) {
        return document.kind() == DocumentKind.DECLARATION;
    }

    private void unite(int a, int b) {
        parents[root(a)] = root(b);
    }

    private int root(int i) {
        int at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
