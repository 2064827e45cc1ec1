package org.chuhai.logistics.reconciliation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chuhai.logistics.customsdocument.Route;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant decides about reconciliation. No official tolerance exists, so the default is exact.
 *
 * @param off rules that are not judged
 * @param severities replaces the usual severity of a rule, in either direction; what a rule only mentions stays INFO, and
 *     what is by nature milder than its rule never weighs more than that
 * @param tolerances by field: unitPrice, total, goodsValue, quantity, packages, grossWeightKg, netWeightKg
 * @param allowances routes on which a relation other than one to one to one is allowed
 */
public record Profile(
        String version,
        Set<RuleId> off,
        Map<RuleId, Severity> severities,
        Map<String, Tolerance> tolerances,
        Map<Allowance, Set<Route>> allowances) {

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
        EnumMap<Allowance, Set<Route>> allowanceCopy = new EnumMap<>(Allowance.class);
        allowances.forEach((allowance, routes) -> allowanceCopy.put(allowance, Set.copyOf(routes)));
        allowances = Collections.unmodifiableMap(allowanceCopy);
        tolerances = Collections.unmodifiableMap(new TreeMap<>(tolerances));
        tolerances.forEach((field, tolerance) -> {
            Set<Tolerance.Unit> units = ALLOWED_UNITS.get(field);
            if (units == null || !units.contains(tolerance.unit())) {
                throw new IllegalArgumentException("no tolerance in " + tolerance.unit() + " is possible for " + field);
            }
        });
    }

    /** A profile that allows each declaration one order and one waybill only. */
    public Profile(
            String version, Set<RuleId> off, Map<RuleId, Severity> severities, Map<String, Tolerance> tolerances) {
        this(version, off, severities, tolerances, Map.of());
    }

    public boolean allows(Allowance allowance, Route route) {
        return allowances.getOrDefault(allowance, Set.of()).contains(route);
    }

    public Severity severity(RuleId rule) {
        return severities.getOrDefault(rule, rule.severity());
    }

    public @Nullable Tolerance tolerance(String field) {
        return tolerances.get(field);
    }
}
