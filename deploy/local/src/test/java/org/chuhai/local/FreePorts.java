package org.chuhai.local;

import java.util.stream.Stream;
import org.chuhai.local.suite.SuiteService;

/** Options of {@code up} that let every part of the suite listen on any free port, so that suites can run side by side. */
public final class FreePorts {

    private FreePorts() {}

    public static Stream<Object> forAll() {
        return forAllBut("");
    }

    public static Stream<Object> forAllBut(String part) {
        return Stream.concat(SuiteService.ids().stream(), Stream.of("database", "kafka", "issuer"))
                .filter(name -> !name.equals(part))
                .flatMap(name -> Stream.of("--" + name + "-port", 0));
    }
}
