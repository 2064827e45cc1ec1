package org.chuhai.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuhai.testing.architecture.ArchitectureRules.ENTITIES_HAVE_NO_SETTERS;
import static org.chuhai.testing.architecture.ArchitectureRules.EVERY_PACKAGE_IS_NULL_MARKED;
import static org.chuhai.testing.architecture.ArchitectureRules.NAMES_ARE_PLAIN;
import static org.chuhai.testing.architecture.ArchitectureRules.NO_FIELD_IS_INJECTED;
import static org.chuhai.testing.architecture.ArchitectureRules.NO_FLOATING_POINT;
import static org.chuhai.testing.architecture.ArchitectureRules.ONLY_CONSUMERS_IMPORT_MESSAGING;
import static org.chuhai.testing.architecture.ArchitectureRules.ONLY_RESOURCES_IMPORT_JAX_RS;
import static org.chuhai.testing.architecture.ArchitectureRules.TIME_COMES_FROM_A_CLOCK;
import static org.chuhai.testing.architecture.ArchitectureRules.featuresAreFreeOfCycles;
import static org.chuhai.testing.architecture.ArchitectureRules.mayMatchNothing;
import static org.chuhai.testing.architecture.ArchitectureRules.packagesArePure;
import static org.chuhai.testing.architecture.ArchitectureRules.productionClassesOf;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chuhai.testing.architecture.fixture.FieldInjection;
import org.chuhai.testing.architecture.fixture.Names;
import org.chuhai.testing.architecture.fixture.OrderListener;
import org.chuhai.testing.architecture.fixture.Parcel;
import org.chuhai.testing.architecture.fixture.ShipmentEndpoint;
import org.chuhai.testing.architecture.fixture.Times;
import org.chuhai.testing.architecture.fixture.Weights;
import org.chuhai.testing.architecture.fixture.cycle.first.First;
import org.chuhai.testing.architecture.fixture.cycle.second.Second;
import org.chuhai.testing.architecture.fixture.pure.ImpureRule;
import org.chuhai.testing.architecture.fixture.unmarked.Unmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is applied to all fixtures, and must report those that break it and no others. */
class ArchitectureRulesTest {

    private static final String FIXTURES = "org.chuhai.testing.architecture.fixture";
    private static final Pattern FIXTURE_NAME =
            Pattern.compile(Pattern.quote(FIXTURES) + "(\\.\\p{Ll}+)*\\.\\p{Lu}[\\w$]*");
    private static final JavaClasses ALL = new ClassFileImporter().importPackages(FIXTURES);
    private static final JavaClasses NONE = new ClassFileImporter().importClasses();

    @Test
    void featuresInACycleAreReported() {
        assertReported(featuresAreFreeOfCycles(FIXTURES + ".cycle"), First.class, Second.class);
    }

    @Test
    void aClassThatImportsJaxRsMustEndInResource() {
        assertReported(ONLY_RESOURCES_IMPORT_JAX_RS, ShipmentEndpoint.class);
    }

    @Test
    void aClassThatImportsMessagingMustEndInConsumer() {
        assertReported(ONLY_CONSUMERS_IMPORT_MESSAGING, OrderListener.class);
    }

    @Test
    void anEntityWithASetterIsReported() {
        assertReported(ENTITIES_HAVE_NO_SETTERS, Parcel.class);
    }

    @Test
    void anInjectedFieldIsReported() {
        assertReported(NO_FIELD_IS_INJECTED, FieldInjection.class);
    }

    @Test
    void timeThatIsNotTakenFromAClockIsReported() {
        assertReported(
                TIME_COMES_FROM_A_CLOCK,
                Times.InstantNow.class,
                Times.NowOfZone.class,
                Times.NowAsReference.class,
                Times.Milliseconds.class,
                Times.OldDate.class);
    }

    @Test
    void floatingPointIsReportedWhereverItIsWritten() {
        assertReported(
                NO_FLOATING_POINT,
                Weights.PrimitiveField.class,
                Weights.BoxedField.class,
                Weights.ListField.class,
                Weights.Parameter.class,
                Weights.Return.class);
    }

    @Test
    void namesOfRolesInCodeAreReported() {
        assertReported(
                NAMES_ARE_PLAIN,
                Names.ShipmentImpl.class,
                Names.ShipmentManager.class,
                Names.ShipmentHelper.class,
                Names.ShipmentUtil.class,
                Names.ShipmentUtils.class,
                Names.ShipmentDTO.class,
                Names.BaseShipment.class);
    }

    @Test
    void aClassInAPackageThatIsNotNullMarkedIsReported() {
        assertReported(EVERY_PACKAGE_IS_NULL_MARKED, Unmarked.class);
    }

    @Test
    void aPureClassThatKnowsAFrameworkIsReported() {
        assertReported(packagesArePure(FIXTURES + ".pure.."), ImpureRule.class);
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void aRuleThatFindsNothingToLookAtFails(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(NONE)).hasMessageContaining("failed to check any classes");
    }

    @Test
    void aRuleThatMayMatchNothingPassesWithoutClasses() {
        ArchRule rule = mayMatchNothing(ENTITIES_HAVE_NO_SETTERS, "nothing is stored yet");

        assertThatCode(() -> rule.check(NONE)).doesNotThrowAnyException();
    }

    @Test
    void aRuleThatMayMatchNothingStillReportsWhatItMatches() {
        ArchRule rule = mayMatchNothing(ENTITIES_HAVE_NO_SETTERS, "nothing is stored yet");

        assertReported(rule, Parcel.class);
    }

    @Test
    void matchingNothingNeedsAReason() {
        assertThatThrownBy(() -> mayMatchNothing(ENTITIES_HAVE_NO_SETTERS, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("say why");
    }

    @Test
    void testCodeIsNotLookedAt() {
        JavaClasses production = productionClassesOf("org.chuhai.testing.architecture");

        assertThat(production)
                .extracting("simpleName")
                .contains("ArchitectureRules")
                .doesNotContain("Parcel");
    }

    static Stream<ArchRule> allRules() {
        return Stream.of(
                featuresAreFreeOfCycles(FIXTURES + ".cycle"),
                ONLY_RESOURCES_IMPORT_JAX_RS,
                ONLY_CONSUMERS_IMPORT_MESSAGING,
                ENTITIES_HAVE_NO_SETTERS,
                NO_FIELD_IS_INJECTED,
                TIME_COMES_FROM_A_CLOCK,
                NO_FLOATING_POINT,
                NAMES_ARE_PLAIN,
                EVERY_PACKAGE_IS_NULL_MARKED,
                packagesArePure(FIXTURES + ".pure.."));
    }

    private static void assertReported(ArchRule rule, Class<?>... offenders) {
        Set<String> reported = new TreeSet<>();
        for (String detail : rule.evaluate(ALL).getFailureReport().getDetails()) {
            FIXTURE_NAME.matcher(detail).results().forEach(match -> reported.add(match.group()));
        }
        assertThat(reported)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(offenders).map(Class::getName).toList());
    }
}
