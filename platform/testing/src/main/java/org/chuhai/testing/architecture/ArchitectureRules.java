package org.chuhai.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.chuhai.testing.architecture.ClassConditions.haveAPlainName;
import static org.chuhai.testing.architecture.ClassConditions.haveNoInjectedField;
import static org.chuhai.testing.architecture.ClassConditions.haveNoSetter;
import static org.chuhai.testing.architecture.ClassConditions.liveInANullMarkedPackage;
import static org.chuhai.testing.architecture.ClassConditions.takeTheTimeFromAClock;
import static org.chuhai.testing.architecture.ClassConditions.useNoFloatingPoint;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules that every service keeps. A rule that matches no class fails; where that is expected, say so with
 * {@link #mayMatchNothing}.
 */
public final class ArchitectureRules {

    public static final ArchRule ONLY_RESOURCES_IMPORT_JAX_RS = onlyClassesEndingIn(
                    "Resource|Parameters", "jakarta.ws.rs..")
            .because("HTTP is the business of one class per feature, and of records of its parameters");

    public static final ArchRule ONLY_CONSUMERS_IMPORT_MESSAGING = onlyClassesEndingIn(
                    "Consumer", "org.eclipse.microprofile.reactive.messaging..", "io.smallrye.reactive.messaging..")
            .because("messages leave through the outbox, and arrive in consumers");

    public static final ArchRule ENTITIES_HAVE_NO_SETTERS = classes()
            .that(areJpaEntities())
            .should(haveNoSetter())
            .because("state changes only through a verb that says what it refuses");

    public static final ArchRule NO_FIELD_IS_INJECTED =
            classes().should(haveNoInjectedField()).because("a constructor shows what a class needs, to tests too");

    public static final ArchRule TIME_COMES_FROM_A_CLOCK =
            classes().should(takeTheTimeFromAClock()).because("a test must be able to say what time it is");

    public static final ArchRule NO_FLOATING_POINT =
            classes().should(useNoFloatingPoint()).because("amounts and quantities are exact");

    public static final ArchRule NAMES_ARE_PLAIN = classes()
            .should(haveAPlainName())
            .because("a name says what a thing is in the trade, not its role in code");

    public static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes().should(liveInANullMarkedPackage()).because("NullAway looks at null-marked code only");

    private static final String[] FRAMEWORKS = {
        "jakarta..",
        "javax.sql..",
        "java.sql..",
        "io.quarkus..",
        "io.smallrye..",
        "io.vertx..",
        "org.eclipse.microprofile..",
        "org.hibernate..",
        "org.jboss..",
        "org.apache.kafka..",
        "com.fasterxml.jackson..",
        "com.ctc.wstx..",
        "org.codehaus.stax2..",
        "de.siegmar.fastcsv.."
    };

    private ArchitectureRules() {}

    /** The classes of a service without its tests; {@code servicePackage} is for example {@code org.chuhai.order}. */
    public static JavaClasses productionClassesOf(String servicePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage);
    }

    /** No cycle between the feature packages directly below {@code servicePackage}. */
    public static ArchRule featuresAreFreeOfCycles(String servicePackage) {
        return slices().matching(servicePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("features in a cycle are one feature");
    }

    /** Packages, given as ArchUnit patterns, that are plain Java and know no framework. */
    public static ArchRule packagesArePure(String... packagePatterns) {
        return noClasses()
                .that()
                .resideInAnyPackage(packagePatterns)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("an engine is tested in microseconds and outlives its frameworks");
    }

    /** Lets a rule pass where it finds nothing to look at yet; {@code reason} says why that is so. */
    public static ArchRule mayMatchNothing(ArchRule rule, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("say why the rule may match nothing: " + rule.getDescription());
        }
        return rule.as(rule.getDescription() + " (may match nothing: " + reason + ")")
                .allowEmptyShould(true);
    }

    private static ArchRule onlyClassesEndingIn(String suffix, String... packagePatterns) {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "do not belong to a class ending in " + suffix,
                        javaClass -> !outermost(javaClass).getSimpleName().matches(".*(" + suffix + ")")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packagePatterns);
    }

    private static JavaClass outermost(JavaClass javaClass) {
        return javaClass.getEnclosingClass().map(ArchitectureRules::outermost).orElse(javaClass);
    }

    private static DescribedPredicate<JavaClass> areJpaEntities() {
        return DescribedPredicate.describe(
                "are JPA entities",
                javaClass -> javaClass.isAnnotatedWith("jakarta.persistence.Entity")
                        || javaClass.isAnnotatedWith("jakarta.persistence.MappedSuperclass")
                        || javaClass.isAnnotatedWith("jakarta.persistence.Embeddable"));
    }
}
