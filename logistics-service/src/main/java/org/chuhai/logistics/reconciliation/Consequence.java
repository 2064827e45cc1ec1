package org.chuhai.logistics.reconciliation;

/** A difference that follows exactly from the finding and disappears with its correction. */
public record Consequence(RuleId rule, String field) {}
