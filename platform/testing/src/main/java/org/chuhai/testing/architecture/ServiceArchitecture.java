package org.chuhai.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every service keeps of the house's architecture; a service adds what is its own. The classes are read once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceArchitecture {

    private final String service;
    private final JavaClasses classes;

    /** {@code service} is the package that holds its features. */
    protected ServiceArchitecture(String service) {
        this.service = service;
        this.classes = ArchitectureRules.productionClassesOf(service);
    }

    protected final void holds(ArchRule rule) {
        rule.check(classes);
    }

    @Test
    void featuresAreFreeOfCycles() {
        holds(ArchitectureRules.featuresAreFreeOfCycles(service));
    }

    @Test
    void onlyResourcesImportJaxRs() {
        holds(ArchitectureRules.ONLY_RESOURCES_IMPORT_JAX_RS);
    }

    @Test
    void onlyConsumersImportMessaging() {
        holds(ArchitectureRules.ONLY_CONSUMERS_IMPORT_MESSAGING);
    }

    @Test
    void entitiesHaveNoSetters() {
        holds(ArchitectureRules.ENTITIES_HAVE_NO_SETTERS);
    }

    @Test
    void noFieldIsInjected() {
        holds(ArchitectureRules.NO_FIELD_IS_INJECTED);
    }

    @Test
    void timeComesFromAClock() {
        holds(ArchitectureRules.TIME_COMES_FROM_A_CLOCK);
    }

    @Test
    void nothingIsFloatingPoint() {
        holds(ArchitectureRules.NO_FLOATING_POINT);
    }

    @Test
    void namesArePlain() {
        holds(ArchitectureRules.NAMES_ARE_PLAIN);
    }

    @Test
    void everyPackageIsNullMarked() {
        holds(ArchitectureRules.EVERY_PACKAGE_IS_NULL_MARKED);
    }
}
