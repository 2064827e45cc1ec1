package org.chuhai.catalog.marketplace.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a listing with a rule set. */
public final class ListingRules {

    /** Trying a patch costs two checks of a text; who has mended so many asks again for the rest. */
    private static final int PATCHES_TRIED = 50;

    private ListingRules() {}

    /**
     * Everything that is wrong, in the order of the rules and, within a rule, of the listing. A patch is proposed only where the
     * listing with it has one breach of the rule less and none of any other rule more: it was tried. Patches are proposed for
     * the first fifty of them, and for the listing as it is: after one was applied, check again before the next.
     */
    public static List<Issue> check(ListingToCheck listing, RuleSet set) {
        List<Found> found = found(listing, set);
        Set<Found> tried = found.stream()
                .filter(one -> one.patch() != null)
                .limit(PATCHES_TRIED)
                .collect(Collectors.toSet());
        return found.stream()
                .map(one -> new Issue(
                        one.pointer(),
                        one.rule().id(),
                        set.version(),
                        one.rule().severity(),
                        one.message(),
                        tried.contains(one) ? proven(listing, set, one) : null))
                .toList();
    }

    private static List<Found> found(ListingToCheck listing, RuleSet set) {
        return set.rules().stream()
                .flatMap(rule -> rule.kind().look(listing, set, rule))
                .toList();
    }

    private static Map<String, Long> counts(List<Found> found) {
        return found.stream()
                .map(one -> one.rule().id())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** A patch changes one text, so only what is said of that text, or of the list that it stands in, can become other. */
    private static @Nullable List<PatchOperation> proven(ListingToCheck listing, RuleSet set, Found one) {
        Patch patch = one.patch();
        if (patch == null) {
            return null;
        }
        ListingToCheck around = listing.around(patch);
        Map<String, Long> before = counts(found(around, set));
        Map<String, Long> after = counts(found(around.patched(patch), set));
        boolean mends = after.getOrDefault(one.rule().id(), 0L)
                < before.getOrDefault(one.rule().id(), 0L);
        boolean spoils =
                after.entrySet().stream().anyMatch(rule -> rule.getValue() > before.getOrDefault(rule.getKey(), 0L));
        return mends && !spoils ? patch.operations() : null;
    }
}
