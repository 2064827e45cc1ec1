package org.chuhai.assessment;

import static org.chuhai.testing.architecture.ArchitectureRules.packagesArePure;

import org.chuhai.testing.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends ServiceArchitecture {

    private static final String SERVICE = "org.chuhai.assessment";

    ArchitectureTest() {
        super(SERVICE);
    }

    @Test
    void theRulesArePlainJava() {
        holds(packagesArePure(SERVICE + ".evidence.rule.."));
    }
}
