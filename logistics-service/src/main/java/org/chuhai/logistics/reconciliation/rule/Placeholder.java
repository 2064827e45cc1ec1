package org.chuhai.logistics.reconciliation.rule;

/** Proves the build; the first real rule replaces it. */
public record Placeholder(String name) {}
