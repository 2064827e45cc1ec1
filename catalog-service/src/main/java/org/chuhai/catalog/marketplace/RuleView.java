package org.chuhai.catalog.marketplace;

import java.util.List;
import org.chuhai.catalog.marketplace.rule.Certainty;
import org.chuhai.catalog.marketplace.rule.Rule;
import org.chuhai.catalog.marketplace.rule.RuleKind;
import org.chuhai.catalog.marketplace.rule.Severity;
import org.chuhai.catalog.wording.BilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as the API shows it. */
@Schema(name = "Rule", description = "One thing that a marketplace asks of a listing.")
public record RuleView(
        @Schema(
                description = "Its name, the same in every version that has it.",
                required = true,
                examples = "amazon.title-length")
        String id,

        @Schema(
                description =
                        "How it looks: LENGTH (characters from least to most), BYTES (entries joined by a space, UTF-8), COUNT"
                                + " (entries), DUPLICATES, FORBIDDEN_WORDS, FORBIDDEN_CHARACTERS (outside the brand), EMOJI,"
                                + " REPEATED_WORD (most times, but for words), CAPITALS (words of least letters, but for"
                                + " words), HTML (tags but words), WHITESPACE, CONTACT_DETAILS, LANGUAGE (one of the market's),"
                                + " UNDECLARED_CLAIM (words that ask for the claim), MARKET (a store for it), CURRENCY (one of"
                                + " the market's), AMOUNT (from, to), CATEGORY, REQUIRED_ATTRIBUTES, ATTRIBUTE_VALUES,"
                                + " CLAIM_PROOF (one of the kinds of certificates).",
                required = true)
        RuleKind kind,

        @Schema(
                description = "Where it looks: JSON pointers into a listing, in which * stands for every entry.",
                required = true,
                examples = "[\"/texts/*/title\"]")
        List<String> pointers,

        @Schema(description = "Its figures and words.", required = true)
        LimitsView limits,

        @Schema(description = "ERROR stops a publication, WARNING does not.", required = true)
        Severity severity,

        @Schema(
                description =
                        "What it says when it is broken; {found}, {least}, {most}, {from} and {to} stand for the figures.",
                required = true)
        BilingualText message,

        @Schema(
                description = "Where it was found.",
                required = true,
                examples = "Amazon Seller Central, product title requirements")
        String source,

        @Schema(
                description =
                        "PUBLISHED where the marketplace or reports of its announcement say so, ASSUMED where it is common"
                                + " knowledge or our own choice: look before you rely on it.",
                required = true)
        Certainty evidence) {

    public RuleView {
        pointers = List.copyOf(pointers);
    }

    static RuleView of(Rule rule) {
        return new RuleView(
                rule.id(),
                rule.kind(),
                rule.pointers(),
                LimitsView.of(rule.limits()),
                rule.severity(),
                BilingualText.of(rule.message()),
                rule.source(),
                rule.evidence());
    }
}
