package org.chuhai.catalog.marketplace.rule;

import java.util.stream.Stream;

/** How a rule looks at a listing; the words of its data say which limits it has. */
public enum RuleKind {
    /** A text has from least to most characters (Unicode code points). */
    LENGTH(TextChecks::length),
    /** Entries joined by a space have at most so many bytes of UTF-8. */
    BYTES(ListChecks::bytes),
    /** A list has from least to most entries. */
    COUNT(ListChecks::count),
    /** No entry says the same words as an earlier one. */
    DUPLICATES(ListChecks::duplicates),
    /** None of the words stands in the text. */
    FORBIDDEN_WORDS(TextChecks::forbiddenWords),
    /** None of the characters stands in the text outside the brand. */
    FORBIDDEN_CHARACTERS(TextChecks::forbiddenCharacters),
    /** No emoji stands in the text. */
    EMOJI(TextChecks::emoji),
    /** No word but the exempt ones stands in the text more than most times. */
    REPEATED_WORD(TextChecks::repeatedWord),
    /** No word of least letters or more but the exempt ones and the brand is in capitals. */
    CAPITALS(TextChecks::capitals),
    /** No HTML tag but the allowed ones. */
    HTML(TextChecks::html),
    /** No blanks at the ends and no two together. */
    WHITESPACE(TextChecks::whitespace),
    /** No e-mail address, web address, telephone number or messenger. */
    CONTACT_DETAILS(TextChecks::contactDetails),
    /** One of the texts is in a language of the market. */
    LANGUAGE(ListChecks::language),
    /** A word that makes a claim asks for the claim. */
    UNDECLARED_CLAIM(ListChecks::undeclaredClaim),
    /** The marketplace has a store for the market. */
    MARKET(SaleChecks::market),
    /** Prices are in a currency of the market's store. */
    CURRENCY(SaleChecks::currency),
    /** An amount lies between from and to. */
    AMOUNT(SaleChecks::amount),
    /** The category is one of the marketplace's. */
    CATEGORY(SaleChecks::category),
    /** What the category requires is said. */
    REQUIRED_ATTRIBUTES(SaleChecks::requiredAttributes),
    /** What is said is one of the category's values. */
    ATTRIBUTE_VALUES(SaleChecks::attributeValues),
    /** A claim has a valid certificate of one of the kinds behind it. */
    CLAIM_PROOF(SaleChecks::claimProof);

    private final Check check;

    RuleKind(Check check) {
        this.check = check;
    }

    Stream<Found> look(ListingToCheck listing, RuleSet set, Rule rule) {
        return check.look(listing, set, rule);
    }

    private interface Check {
        Stream<Found> look(ListingToCheck listing, RuleSet set, Rule rule);
    }
}
