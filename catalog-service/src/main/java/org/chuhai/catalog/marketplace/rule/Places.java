package org.chuhai.catalog.marketplace.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuhai.catalog.marketplace.rule.ListingToCheck.Offer;
import org.chuhai.catalog.marketplace.rule.ListingToCheck.Texts;
import org.jspecify.annotations.Nullable;

/** Finds what the pointers of a rule stand for in a listing. */
final class Places {

    /** A text, empty where nothing was said. */
    record PlacedText(String pointer, String text) {}

    record PlacedList(String pointer, List<String> entries) {}

    record PlacedAmount(String pointer, @Nullable BigDecimal amount) {}

    private Places() {}

    static List<PlacedText> texts(ListingToCheck listing, Rule rule) {
        List<PlacedText> places = new ArrayList<>();
        for (String pattern : rule.pointers()) {
            for (int i = 0; i < listing.texts().size(); i++) {
                Texts texts = listing.texts().get(i);
                String start = "/texts/" + i;
                switch (pattern) {
                    case "/texts/*/title" -> places.add(new PlacedText(start + "/title", said(texts.title())));
                    case "/texts/*/description" ->
                        places.add(new PlacedText(start + "/description", said(texts.description())));
                    case "/texts/*/keywords/*" -> places.addAll(entries(start + "/keywords/", texts.keywords()));
                    case "/texts/*/bullets/*" -> places.addAll(entries(start + "/bullets/", texts.bullets()));
                    default -> throw unknown(rule, pattern);
                }
            }
        }
        return places;
    }

    static List<PlacedList> lists(ListingToCheck listing, Rule rule) {
        return rule.pointers().stream()
                .flatMap(pattern -> switch (pattern) {
                    case "/texts" ->
                        Stream.of(new PlacedList(
                                pattern,
                                listing.texts().stream().map(Texts::language).toList()));
                    case "/texts/*/keywords" -> lists(listing, "/keywords", Texts::keywords);
                    case "/texts/*/bullets" -> lists(listing, "/bullets", Texts::bullets);
                    case "/offers" ->
                        Stream.of(new PlacedList(
                                pattern,
                                listing.offers().stream().map(Offer::sku).toList()));
                    case "/shippingWays" -> Stream.of(new PlacedList(pattern, listing.shippingWays()));
                    default -> throw unknown(rule, pattern);
                })
                .toList();
    }

    static List<PlacedAmount> amounts(ListingToCheck listing, Rule rule) {
        return rule.pointers().stream()
                .flatMap(pattern -> switch (pattern) {
                    case "/dispatchDays" ->
                        Stream.of(new PlacedAmount(
                                pattern,
                                listing.dispatchDays() == null ? null : BigDecimal.valueOf(listing.dispatchDays())));
                    case "/offers/*/price" -> amounts(listing, "/price", Offer::price);
                    case "/offers/*/minimumQuantity" -> amounts(listing, "/minimumQuantity", Offer::minimumQuantity);
                    default -> throw unknown(rule, pattern);
                })
                .toList();
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<PlacedText> entries(String start, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new PlacedText(start + i, texts.get(i)))
                .toList();
    }

    private interface ListOf {
        List<String> in(Texts texts);
    }

    private static Stream<PlacedList> lists(ListingToCheck listing, String end, ListOf list) {
        return IntStream.range(0, listing.texts().size())
                .mapToObj(i -> new PlacedList(
                        "/texts/" + i + end, list.in(listing.texts().get(i))));
    }

    private interface AmountOf {
        @Nullable BigDecimal in(Offer offer);
    }

    private static Stream<PlacedAmount> amounts(ListingToCheck listing, String end, AmountOf amount) {
        return IntStream.range(0, listing.offers().size())
                .mapToObj(i -> new PlacedAmount(
                        "/offers/" + i + end, amount.in(listing.offers().get(i))));
    }

    private static IllegalArgumentException unknown(Rule rule, String pattern) {
        return new IllegalArgumentException(
                rule.id() + " looks at " + pattern + ", which its kind " + rule.kind() + " cannot");
    }
}
