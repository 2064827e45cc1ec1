package org.chuhai.order;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.chuhai.testing.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends ServiceArchitecture {

    private static final String SERVICE = "org.chuhai.order";

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
}
