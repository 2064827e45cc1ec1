package org.chuhai.logistics.wall;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Registry;

/** How every operation of the contract names rows. Add here what a new operation names, or why it names nothing. */
final class Operations {

    static final Registry<Rows> ALL = new Registry<>(
            references(),
            Map.of("getActiveReconciliationProfile", "the tenant has one, and nobody names it"),
            Pattern.compile("number|run|revision|code|.*No"),
            Lists.all());

    private Operations() {}

    private static Map<String, List<Reference<Rows>>> references() {
        Map<String, List<Reference<Rows>>> all = new TreeMap<>();
        Stream.of(
                        PartyReferences.all(),
                        DocumentReferences.all(),
                        MessageReferences.all(),
                        CaseReferences.all(),
                        ProfileReferences.all(),
                        ProductFactReferences.all(),
                        BatchReferences.all(),
                        ShipmentReferences.all(),
                        DeclarationReferences.all(),
                        TransmissionReferences.all())
                .forEach(all::putAll);
        return all;
    }
}
