package org.chuhai.local.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The topics of all services with their dead letters, as their contracts declare them; made before any service starts, because
 * none makes its own. The names stand in a file that the containers read as well.
 */
final class SuiteTopics {

    private static final int PARTITIONS = 8;
    private static final String NAMES = "topics.txt";

    private SuiteTopics() {}

    /** The number of partitions of each. */
    static Map<String, Integer> partitions() {
        try (InputStream names = SuiteTopics.class.getResourceAsStream(NAMES)) {
            if (names == null) {
                throw new IllegalStateException(NAMES + " is part of the program");
            }
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.toMap(Function.identity(), _ -> PARTITIONS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
