package org.chuhai.logistics.wall;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chuhai.testing.contract.Contract;

/** How every operation of the contract names rows. Add here what a new operation names, or why it names nothing. */
final class Registry {

    static final Contract CONTRACT = Contract.of(Path.of("contract/openapi.yaml"));

    /** By operationId. */
    static final Map<String, List<Reference>> REFERENCES = references();

    /** The operations that name no row at all, each with the reason. */
    static final Map<String, String> WITHOUT = Map.of();

    private Registry() {}

    private static Map<String, List<Reference>> references() {
        Map<String, List<Reference>> all = new TreeMap<>();
        Stream.of(PartyReferences.all(), DocumentReferences.all(), CaseReferences.all(), ShipmentReferences.all())
                .forEach(all::putAll);
        return all;
    }
}
