package org.chuhai.logistics.reconciliation;

/** A rule that was not judged, or not in all its parts. */
public record Skip(RuleId rule, SkipReason reason) {}
