package org.chuhai.logistics.hardship;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chuhai.testing.contract.Operation;
import org.junit.jupiter.api.Test;

/** Methods that an address does not know, and what it says it knows instead. */
@QuarkusTest
class MethodsTest {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "PATCH", "BREW");

    private final World world = World.fresh();

    @Test
    void everyAddressRefusesOtherMethodsAndNamesItsOwn() {
        Map<String, Set<String>> paths = Http.CONTRACT.operations().stream()
                .collect(groupingBy(
                        operation -> operation.path(), mapping(Operation::method, toCollection(TreeSet::new))));
        assertThat(paths).isNotEmpty();

        paths.forEach((path, known) -> {
            Set<String> allowed = new TreeSet<>(known);
            allowed.add("OPTIONS");
            if (known.contains("GET")) {
                allowed.add("HEAD");
            }
            METHODS.stream().filter(method -> !known.contains(method)).forEach(method -> {
                Answer answer = Http.send(world.ask(method, filled(path)));

                assertThat(answer.status()).as(method + " " + path).isEqualTo(405);
                assertThat(answer.code()).isEqualTo("method-not-allowed");
                assertThat(namesIn(answer)).as(method + " " + path).isEqualTo(allowed);
            });
        });
    }

    @Test
    void theMethodsOfAnAddressCanBeAskedFor() {
        Answer answer = Http.here().exchange(world.ask("OPTIONS", "/v1/parties"));

        assertThat(answer.isGood()).isTrue();
        assertThat(namesIn(answer)).contains("GET", "POST", "HEAD", "OPTIONS");
    }

    private static Set<String> namesIn(Answer answer) {
        return new TreeSet<>(Arrays.asList(answer.header("Allow").split(" *, *", -1)));
    }

    private static String filled(String path) {
        return path.replace("{kind}", "orders")
                .replace("{number}", "A-1")
                .replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000001");
    }
}
