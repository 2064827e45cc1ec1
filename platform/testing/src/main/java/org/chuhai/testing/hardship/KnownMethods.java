package org.chuhai.testing.hardship;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.Operation;
import org.junit.jupiter.api.Test;

/** Methods that an address does not know, and what it says it knows instead. */
public abstract class KnownMethods {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "PATCH", "BREW");

    private final World world = World.fresh();

    /** A path in which every parameter has a value that is well formed. */
    protected String filled(String path) {
        return path.replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000001");
    }

    @Test
    void everyAddressRefusesOtherMethodsAndNamesItsOwn() {
        methods().forEach((path, known) -> {
            METHODS.stream().filter(method -> !known.contains(method)).forEach(method -> {
                Answer answer = Http.send(world.ask(method, filled(path)));

                assertThat(answer.status()).as(method + " " + path).isEqualTo(405);
                assertThat(answer.code()).isEqualTo("method-not-allowed");
                assertThat(namesIn(answer)).as(method + " " + path).isEqualTo(known);
            });
        });
    }

    @Test
    void theMethodsOfAnAddressCanBeAskedFor() {
        methods().forEach((path, known) -> {
            Answer answer = Http.here().exchange(world.ask("OPTIONS", filled(path)));

            assertThat(answer.isGood()).as(path).isTrue();
            assertThat(namesIn(answer)).as(path).containsAll(known);
        });
    }

    /** Of every path of the contract, with those that come with others. */
    private static Map<String, Set<String>> methods() {
        Map<String, Set<String>> paths = Contract.committed().operations().stream()
                .collect(groupingBy(
                        Operation::path, TreeMap::new, mapping(Operation::method, toCollection(TreeSet::new))));
        assertThat(paths).isNotEmpty();
        paths.values().forEach(known -> {
            known.add("OPTIONS");
            if (known.contains("GET")) {
                known.add("HEAD");
            }
        });
        return paths;
    }

    private static Set<String> namesIn(Answer answer) {
        return new TreeSet<>(Arrays.asList(answer.header("Allow").split(" *, *", -1)));
    }
}
