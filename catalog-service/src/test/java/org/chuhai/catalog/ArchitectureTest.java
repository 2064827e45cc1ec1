package org.chuhai.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.chuhai.testing.architecture.ArchitectureRules.packagesArePure;

import org.chuhai.testing.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends ServiceArchitecture {

    private static final String SERVICE = "org.chuhai.catalog";

    ArchitectureTest() {
        super(SERVICE);
    }

    @Test
    void theCodeTablesArePlainJava() {
        holds(noClasses()
                .that()
                .resideInAPackage(SERVICE + ".codetable..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate.."));
    }

    @Test
    void theEnginesArePlainJava() {
        holds(packagesArePure(SERVICE + ".marketplace.rule..", SERVICE + ".compliance.access.."));
    }
}
