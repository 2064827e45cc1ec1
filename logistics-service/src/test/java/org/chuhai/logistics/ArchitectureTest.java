package org.chuhai.logistics;

import static org.chuhai.testing.architecture.ArchitectureRules.packagesArePure;

import org.chuhai.testing.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends ServiceArchitecture {

    private static final String SERVICE = "org.chuhai.logistics";

    ArchitectureTest() {
        super(SERVICE);
    }

    @Test
    void theReconciliationRulesArePure() {
        holds(packagesArePure(SERVICE + ".reconciliation.rule.."));
    }
}
