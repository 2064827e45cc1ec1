package org.chuhai.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.chuhai.testing.architecture.ArchitectureRules.ENTITIES_HAVE_NO_SETTERS;
import static org.chuhai.testing.architecture.ArchitectureRules.EVERY_PACKAGE_IS_NULL_MARKED;
import static org.chuhai.testing.architecture.ArchitectureRules.NAMES_ARE_PLAIN;
import static org.chuhai.testing.architecture.ArchitectureRules.NO_FIELD_IS_INJECTED;
import static org.chuhai.testing.architecture.ArchitectureRules.NO_FLOATING_POINT;
import static org.chuhai.testing.architecture.ArchitectureRules.ONLY_CONSUMERS_IMPORT_MESSAGING;
import static org.chuhai.testing.architecture.ArchitectureRules.ONLY_RESOURCES_IMPORT_JAX_RS;
import static org.chuhai.testing.architecture.ArchitectureRules.TIME_COMES_FROM_A_CLOCK;
import static org.chuhai.testing.architecture.ArchitectureRules.packagesArePure;
import static org.chuhai.testing.architecture.ArchitectureRules.productionClassesOf;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.chuhai.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String SERVICE = "org.chuhai.catalog";
    private static final JavaClasses CLASSES = productionClassesOf(SERVICE);

    @Test
    void featuresAreFreeOfCycles() {
        ArchitectureRules.featuresAreFreeOfCycles(SERVICE).check(CLASSES);
    }

    @Test
    void onlyResourcesImportJaxRs() {
        ONLY_RESOURCES_IMPORT_JAX_RS.check(CLASSES);
    }

    @Test
    void onlyConsumersImportMessaging() {
        ONLY_CONSUMERS_IMPORT_MESSAGING.check(CLASSES);
    }

    @Test
    void entitiesHaveNoSetters() {
        ENTITIES_HAVE_NO_SETTERS.check(CLASSES);
    }

    @Test
    void noFieldIsInjected() {
        NO_FIELD_IS_INJECTED.check(CLASSES);
    }

    @Test
    void timeComesFromAClock() {
        TIME_COMES_FROM_A_CLOCK.check(CLASSES);
    }

    @Test
    void nothingIsFloatingPoint() {
        NO_FLOATING_POINT.check(CLASSES);
    }

    @Test
    void namesArePlain() {
        NAMES_ARE_PLAIN.check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        EVERY_PACKAGE_IS_NULL_MARKED.check(CLASSES);
    }

    @Test
    void theCodeTablesArePlainJava() {
        noClasses()
                .that()
                .resideInAPackage(SERVICE + ".codetable..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void theEnginesArePlainJava() {
        packagesArePure(SERVICE + ".marketplace.rule..", SERVICE + ".compliance.access..")
                .check(CLASSES);
    }
}
