package org.chuhai.platform;

import static org.chuhai.testing.architecture.ArchitectureRules.EVERY_PACKAGE_IS_NULL_MARKED;
import static org.chuhai.testing.architecture.ArchitectureRules.NAMES_ARE_PLAIN;
import static org.chuhai.testing.architecture.ArchitectureRules.NO_FIELD_IS_INJECTED;
import static org.chuhai.testing.architecture.ArchitectureRules.NO_FLOATING_POINT;
import static org.chuhai.testing.architecture.ArchitectureRules.TIME_COMES_FROM_A_CLOCK;
import static org.chuhai.testing.architecture.ArchitectureRules.packagesArePure;
import static org.chuhai.testing.architecture.ArchitectureRules.productionClassesOf;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.chuhai.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTest {

    private static final String PLATFORM = "org.chuhai.platform";
    private static final JavaClasses CLASSES = productionClassesOf(PLATFORM);

    @Test
    void mechanismsAreFreeOfCycles() {
        ArchitectureRules.featuresAreFreeOfCycles(PLATFORM).check(CLASSES);
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
    void languagesAndValuesArePure() {
        packagesArePure(PLATFORM + ".language..", PLATFORM + ".value..").check(CLASSES);
    }
}
