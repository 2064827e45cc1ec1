package org.chuhai.logistics.reconciliation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant decides about reconciliation. No official tolerance exists, so the default is exact.
 *
 * @param off rules that are not judged
 * @param severities replaces BLOCK by something milder for a rule
 * @param tolerances by field: unitPrice, total, goodsValue, quantity, packages, grossWeightKg, netWeightKg
 */
public record Profile(
        String version, Set<RuleId> off, Map<RuleId, Severity> severities, Map<String, Tolerance> tolerances) {

    public static final Profile EXACT = new Profile("exact", Set.of(), Map.of(), Map.of());

    /** The fields that may have a tolerance, by name, each with what it can be counted in. */
    public static final Map<String, Set<Tolerance.Unit>> ALLOWED_UNITS =
            Collections.unmodifiableMap(new TreeMap<>(Map.of(
                    "unitPrice", Set.of(Tolerance.Unit.CURRENCY, Tolerance.Unit.PERCENT),
                    "total", Set.of(Tolerance.Unit.CURRENCY, Tolerance.Unit.PERCENT),
                    "goodsValue", Set.of(Tolerance.Unit.CURRENCY, Tolerance.Unit.PERCENT),
                    "quantity", Set.of(Tolerance.Unit.PERCENT),
                    "packages", Set.of(Tolerance.Unit.PIECE, Tolerance.Unit.PERCENT),
                    "grossWeightKg", Set.of(Tolerance.Unit.KILOGRAM, Tolerance.Unit.PERCENT),
                    "netWeightKg", Set.of(Tolerance.Unit.KILOGRAM, Tolerance.Unit.PERCENT))));

    public Profile {
        EnumSet<RuleId> offCopy = EnumSet.noneOf(RuleId.class);
        offCopy.addAll(off);
        off = Collections.unmodifiableSet(offCopy);
        EnumMap<RuleId, Severity> severityCopy = new EnumMap<>(RuleId.class);
        severityCopy.putAll(severities);
        severities = Collections.unmodifiableMap(severityCopy);
        tolerances = Collections.unmodifiableMap(new TreeMap<>(tolerances));
        tolerances.forEach((field, tolerance) -> {
            Set<Tolerance.Unit> units = ALLOWED_UNITS.get(field);
            if (units == null || !units.contains(tolerance.unit())) {
                throw new IllegalArgumentException("no tolerance in " + tolerance.unit() + " is possible for " + field);
            }
        });
    }

    public Severity severity(RuleId rule) {
        return severities.getOrDefault(rule, Severity.BLOCK);
    }

    public @Nullable Tolerance tolerance(String field) {
        return tolerances.get(field);
    }
}
