package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.testdata.CodeWorlds;
import org.chuhai.logistics.testdata.ExportGenerator;
import org.chuhai.logistics.testdata.Fault;
import org.chuhai.logistics.testdata.FaultyExports;
import org.chuhai.logistics.testdata.OpenFaults;
import org.chuhai.logistics.testdata.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the engine over generated exports; a failure names the documents and the report. */
@Execution(ExecutionMode.CONCURRENT)
class PlantedFaultsTest {

    private static final int EACH = Tries.of(100);
    private static final int CLEAN = Tries.of(1000);
    private static final int MADE = Tries.of(50_000);
    private static final int ANY = Tries.of(700);
    private static final int ENOUGH = Tries.of(20_000);

    private static final EnumSet<RuleId> OF_THE_CASE = EnumSet.copyOf(
            Stream.of(RuleId.values()).filter(RuleId::needsRegistry).toList());

    private final ReconciliationEngine engine = new ReconciliationEngine(ReferenceData.shipped());

    static List<Fault> faults() {
        return FaultyExports.FAULTS;
    }

    @Test
    void aCleanExportHasNoFinding() {
        ExportGenerator exports = new ExportGenerator(1);

        for (int i = 0; i < CLEAN; i++) {
            Triple clean = exports.next();

            Report report = engine.reconcile(clean.read());

            assertThat(report.findings()).as(() -> "export " + clean).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        }
    }

    @Test
    void neitherBlocksNorWarnsACleanExportOfEitherRouteAndEveryRuleIsNamed() {
        ExportGenerator exports = new ExportGenerator(2);
        Set<RuleId> judged = EnumSet.noneOf(RuleId.class);
        Set<Route> routes = EnumSet.noneOf(Route.class);

        for (int i = 0; i < MADE; i++) {
            ThreeDocuments clean = exports.nextMade();

            Report report = engine.reconcile(clean);

            assertThat(report.verdict())
                    .as(() -> clean + ReportJson.indented(report))
                    .isEqualTo(Verdict.MATCHED);
            assertThat(unnamed(report)).isEmpty();
            judged.addAll(report.evaluated());
            routes.add(report.route());
        }
        assertThat(judged).isEqualTo(EnumSet.complementOf(OF_THE_CASE));
        assertThat(routes).containsExactlyInAnyOrder(Route.values());
    }

    private static Set<RuleId> unnamed(Report report) {
        Set<RuleId> unnamed = EnumSet.complementOf(OF_THE_CASE);
        report.evaluated().forEach(unnamed::remove);
        report.skipped().forEach(skip -> unnamed.remove(skip.rule()));
        return unnamed;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsTheOnlyRootCauseAndItsCorrectionsMatch(Fault fault) {
        ExportGenerator exports = new ExportGenerator(fault.name().hashCode());
        Random random = new Random(fault.name().hashCode());
        int planted = 0;

        for (int i = 0; planted < EACH && i < ENOUGH; i++) {
            Triple triple = exports.next();
            if (fault.planter().plant(triple, random)) {
                planted++;
                assertFoundAndCorrected(fault, triple);
            }
        }

        assertThat(planted).isEqualTo(EACH);
    }

    static List<Fault> openFaults() {
        return OpenFaults.ALL;
    }

    @ParameterizedTest
    @MethodSource("openFaults")
    void aFaultThatOnlyPeopleCanPutRightIsTheOnlyRootCause(Fault fault) {
        ExportGenerator exports = new ExportGenerator(fault.name().hashCode());
        Random random = new Random(fault.name().hashCode());
        int planted = 0;

        for (int i = 0; planted < EACH && i < ENOUGH; i++) {
            Triple triple = exports.next();
            if (fault.planter().plant(triple, random)) {
                planted++;
                assertFound(fault, triple);
            }
        }

        assertThat(planted).isEqualTo(EACH);
    }

    private void assertFoundAndCorrected(Fault fault, Triple triple) {
        Report report = assertFound(fault, triple);

        Report after = engine.reconcile(triple.corrected(report).read());
        assertThat(after.verdict())
                .as(() -> shown(triple, report) + "\nAFTER " + ReportJson.indented(after))
                .isIn(Verdict.MATCHED, Verdict.MATCHED_WITHIN_TOLERANCE);
    }

    private Report assertFound(Fault fault, Triple triple) {
        Report report = engine.reconcile(triple.read());
        assertThat(blockingOrWarning(report))
                .as(() -> shown(triple, report))
                .hasSize(1)
                .allSatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo(fault.rule());
                    assertThat(finding.field()).isEqualTo(fault.field());
                    if (!fault.causes().isEmpty()) {
                        assertThat(fault.causes()).contains(finding.cause());
                    }
                });
        return report;
    }

    @Test
    void severalFaultsAreCorrectedWithinThreeRounds() {
        FaultyExports exports = new FaultyExports(5);

        for (int i = 0; i < ANY; i++) {
            Triple triple = exports.next(3);
            Triple corrected = triple;
            for (int round = 0; round < 3; round++) {
                corrected = corrected.corrected(engine.reconcile(corrected.read()));
            }

            Report after = engine.reconcile(corrected.read());

            assertThat(after.verdict())
                    .as(() -> shown(triple, engine.reconcile(triple.read())) + "\nAFTER " + ReportJson.indented(after))
                    .isIn(Verdict.MATCHED, Verdict.MATCHED_WITHIN_TOLERANCE);
        }
    }

    @Test
    void theOrderOfLinesNeverMatters() {
        FaultyExports exports = new FaultyExports(7);

        for (int i = 0; i < ANY; i++) {
            Triple triple = exports.next(i % 3);
            Triple shuffled = triple.copy();
            ExportGenerator.shuffle(shuffled, i);

            Report straight = engine.reconcile(triple.read());
            Report other = engine.reconcile(shuffled.read());

            assertThat(essence(other)).as(() -> shown(triple, straight)).isEqualTo(essence(straight));
        }
    }

    @Test
    void unitAndCodeWorldsNeverMatter() {
        FaultyExports exports = new FaultyExports(13);

        for (int i = 0; i < ANY; i++) {
            Triple triple = exports.next(i % 2);
            Triple translated = CodeWorlds.translated(triple);

            Report one = engine.reconcile(triple.read());
            Report other = engine.reconcile(translated.read());

            assertThat(essence(other)).as(() -> shown(translated, other)).isEqualTo(essence(one));
        }
    }

    @Test
    void equalInputGivesEqualBytes() {
        FaultyExports exports = new FaultyExports(11);
        ReconciliationEngine another = new ReconciliationEngine(ReferenceData.shipped());

        for (int i = 0; i < ANY; i++) {
            Triple triple = exports.next(3);

            String once = ReportJson.compact(engine.reconcile(triple.read()));

            assertThat(ReportJson.compact(another.reconcile(triple.copy().read())))
                    .isEqualTo(once);
        }
    }

    private static List<Finding> blockingOrWarning(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    /** Pointers and patches name places and codes of the documents, and those do move. */
    private static List<Object> essence(Report report) {
        List<Object> all = new ArrayList<>(List.of(report.verdict(), report.evaluated(), report.skipped()));
        for (Finding finding : report.findings()) {
            all.add(List.of(
                    finding.rule(),
                    finding.basis(),
                    finding.severity(),
                    finding.field(),
                    String.valueOf(finding.line()),
                    finding.cause(),
                    finding.consequences()));
        }
        return all;
    }

    private static String shown(Triple triple, Report report) {
        return "\n" + triple.order() + "\n" + triple.waybill() + "\n" + triple.declaration() + "\n"
                + ReportJson.indented(report);
    }
}
