package org.chuhai.catalog.marketplace;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuhai.catalog.marketplace.rule.Limits;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of a rule as the API shows them. */
@Schema(name = "RuleLimits", description = "The figures and words of a rule; its kind says which of them it has.")
public record LimitsView(
        @Schema(
                description = "At least so many; null for no such limit.",
                required = true,
                nullable = true,
                examples = "1")
        @Nullable Integer least,

        @Schema(
                description = "At most so many; null for no such limit.",
                required = true,
                nullable = true,
                examples = "200")
        @Nullable Integer most,

        @Schema(
                type = SchemaType.STRING,
                pattern = Wording.DECIMAL,
                description = "The smallest amount; null for no such limit.",
                required = true,
                nullable = true,
                examples = "0.01")
        @Nullable BigDecimal from,

        @Schema(
                type = SchemaType.STRING,
                pattern = Wording.DECIMAL,
                description = "The largest amount; null for no such limit.",
                required = true,
                nullable = true,
                examples = "100000")
        @Nullable BigDecimal to,

        @Schema(description = "Forbidden, exempt or allowed words.", required = true, examples = "[\"free shipping\"]")
        List<String> words,

        @Schema(
                description = "Forbidden characters, one beside the other; null for none.",
                required = true,
                nullable = true,
                examples = "!$?_{}^¬¦")
        @Nullable String characters,

        @Schema(
                description =
                        "Languages or currencies by market, ISO 3166-1 alpha-3 or EU; * stands for all other markets.",
                required = true,
                examples = "{\"USA\":[\"en\",\"es\"]}")
        Map<String, List<String>> byMarket,

        @Schema(
                description = "Kinds of certificates, or words, by claim.",
                required = true,
                examples = "{\"ORGANIC\":[\"EU_ORGANIC\"]}")
        Map<String, List<String>> byClaim) {

    public LimitsView {
        words = List.copyOf(words);
        byMarket = Collections.unmodifiableSortedMap(new TreeMap<>(byMarket));
        byClaim = Collections.unmodifiableSortedMap(new TreeMap<>(byClaim));
    }

    static LimitsView of(Limits limits) {
        return new LimitsView(
                limits.least(),
                limits.most(),
                limits.from(),
                limits.to(),
                limits.words(),
                limits.characters(),
                limits.byMarket(),
                limits.byClaim());
    }
}
