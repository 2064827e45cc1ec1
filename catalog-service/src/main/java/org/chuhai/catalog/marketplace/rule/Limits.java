package org.chuhai.catalog.marketplace.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuhai.catalog.codetable.Market;
import org.jspecify.annotations.Nullable;

/**
 * The figures and words of a rule; which of them a rule has is said by its kind.
 *
 * @param least at least so many characters, bytes or entries
 * @param most at most so many
 * @param from the smallest amount
 * @param to the largest amount
 * @param words words of the rule: forbidden, exempt or allowed ones
 * @param characters characters of the rule, one beside the other
 * @param byMarket languages or currencies by market; the market * stands for all others
 * @param byClaim kinds of certificates or words by claim
 */
public record Limits(
        @Nullable Integer least,
        @Nullable Integer most,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        List<String> words,
        @Nullable String characters,
        Map<String, List<String>> byMarket,
        Map<String, List<String>> byClaim) {

    /** Whatever market is not named. */
    public static final String ANY_MARKET = "*";

    public static final Limits NONE = new Limits(null, null, null, null, null, null, null, null);

    public Limits(
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable List<String> words,
            @Nullable String characters,
            @Nullable Map<String, List<String>> byMarket,
            @Nullable Map<String, List<String>> byClaim) {
        this.least = least;
        this.most = most;
        this.from = from;
        this.to = to;
        this.words = words == null ? List.of() : List.copyOf(words);
        this.characters = characters;
        this.byMarket = byMarket == null ? Map.of() : Map.copyOf(byMarket);
        this.byClaim = byClaim == null ? Map.of() : Map.copyOf(byClaim);
    }

    boolean fits(long count) {
        return (least == null || count >= least) && (most == null || count <= most);
    }

    boolean fits(BigDecimal amount) {
        return (from == null || amount.compareTo(from) >= 0) && (to == null || amount.compareTo(to) <= 0);
    }

    /** Whether the rule knows the market, or a group of countries that it belongs to. */
    boolean knows(String market) {
        return Market.including(market).stream().anyMatch(byMarket::containsKey);
    }

    /** What the market has, or else the group that it belongs to; empty where the rule knows neither. */
    List<String> of(String market) {
        return Stream.concat(Market.including(market).stream(), Stream.of(ANY_MARKET))
                .filter(byMarket::containsKey)
                .findFirst()
                .map(byMarket::get)
                .orElse(List.of());
    }
}
