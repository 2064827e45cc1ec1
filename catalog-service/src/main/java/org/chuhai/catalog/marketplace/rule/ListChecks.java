package org.chuhai.catalog.marketplace.rule;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuhai.catalog.marketplace.rule.Places.PlacedList;

/** The kinds of rules that look at several entries together. */
final class ListChecks {

    private ListChecks() {}

    static Stream<Found> count(ListingToCheck listing, RuleSet set, Rule rule) {
        return Places.lists(listing, rule).stream()
                .filter(list -> !rule.limits().fits(list.entries().size()))
                .map(list -> rule.broken(list.pointer(), list.entries().size()));
    }

    /** The entries with a space between them, as marketplaces count search terms. */
    static Stream<Found> bytes(ListingToCheck listing, RuleSet set, Rule rule) {
        return Places.lists(listing, rule).stream()
                .filter(list -> !rule.limits().fits(bytes(list)))
                .map(list -> rule.broken(list.pointer(), bytes(list)));
    }

    static Stream<Found> duplicates(ListingToCheck listing, RuleSet set, Rule rule) {
        return Places.lists(listing, rule).stream().flatMap(list -> {
            Set<List<String>> seen = new HashSet<>();
            return IntStream.range(0, list.entries().size())
                    .filter(i -> !seen.add(meaning(list.entries().get(i))))
                    .mapToObj(i -> {
                        String entry = list.entries().get(i);
                        String pointer = list.pointer() + "/" + i;
                        return rule.broken(pointer, Words.listed(List.of(entry)), new Patch(pointer, entry, null));
                    });
        });
    }

    static Stream<Found> language(ListingToCheck listing, RuleSet set, Rule rule) {
        List<String> spoken = rule.limits().of(listing.market());
        boolean understood = listing.texts().stream().anyMatch(texts -> spoken.contains(texts.language()));
        return understood || spoken.isEmpty() ? Stream.empty() : Stream.of(rule.broken("/texts", Words.listed(spoken)));
    }

    static Stream<Found> undeclaredClaim(ListingToCheck listing, RuleSet set, Rule rule) {
        return Places.texts(listing, rule).stream()
                .flatMap(place -> rule.limits().byClaim().entrySet().stream()
                        .filter(claim -> !listing.claims().contains(claim.getKey()))
                        .map(claim -> {
                            List<String> found = Words.said(place.text(), claim.getValue());
                            return found.isEmpty()
                                    ? null
                                    : rule.broken(place.pointer(), Words.listed(found) + " (" + claim.getKey() + ")");
                        })
                        .filter(Objects::nonNull));
    }

    private static int bytes(PlacedList list) {
        return String.join(" ", list.entries()).getBytes(StandardCharsets.UTF_8).length;
    }

    /** Upper case and punctuation make no other keyword. */
    private static List<String> meaning(String entry) {
        List<String> words = Words.words(entry);
        return words.isEmpty() ? List.of(entry.toLowerCase(Locale.ROOT)) : words;
    }
}
