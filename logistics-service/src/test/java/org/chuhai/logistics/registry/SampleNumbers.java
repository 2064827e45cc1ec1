package org.chuhai.logistics.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.registry.RegistryFacts.DeclaredList;
import org.chuhai.logistics.registry.RegistryFacts.Numbered;

/** Orders O-1 and O-2 and waybill W-1 as the rules of the registry know them: declared, and nobody's before. */
final class SampleNumbers {

    static final Instant FILED = Instant.parse("2026-08-31T10:00:00Z");

    private SampleNumbers() {}

    static Numbered order(List<Instant> before) {
        return firstOrder(before, List.of(), List.of());
    }

    static Numbered order(List<DeclaredList> earlier, List<DeclaredList> declared) {
        return firstOrder(List.of(), earlier, declared);
    }

    static Numbered waybill(List<Instant> before) {
        return waybill(before, Map.of());
    }

    static Numbered changedWaybill(Map<String, String> changed) {
        return waybill(List.of(), changed);
    }

    /** Of a platform without a code. */
    static Numbered nameless() {
        return new Numbered(
                DocumentKind.ORDER,
                "O-2",
                DocumentState.DECLARED,
                true,
                false,
                FILED,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    static Numbered in(DocumentState state, Numbered document) {
        return new Numbered(
                document.kind(),
                document.number(),
                state,
                document.isFurther(),
                document.hasFirm(),
                document.since(),
                document.before(),
                document.earlierLists(),
                document.declaredLists(),
                document.changed());
    }

    private static Numbered firstOrder(List<Instant> before, List<DeclaredList> earlier, List<DeclaredList> declared) {
        return new Numbered(
                DocumentKind.ORDER,
                "O-1",
                DocumentState.DECLARED,
                false,
                true,
                FILED,
                before,
                earlier,
                declared,
                Map.of());
    }

    private static Numbered waybill(List<Instant> before, Map<String, String> changed) {
        return new Numbered(
                DocumentKind.WAYBILL,
                "W-1",
                DocumentState.DECLARED,
                false,
                true,
                FILED,
                before,
                List.of(),
                List.of(),
                changed);
    }
}
