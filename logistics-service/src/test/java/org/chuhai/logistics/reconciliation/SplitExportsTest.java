package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.testdata.ExportGenerator;
import org.chuhai.logistics.testdata.Fault;
import org.chuhai.logistics.testdata.FaultyExports;
import org.chuhai.logistics.testdata.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Clean generated exports that are taken apart match, whichever documents become several. */
@Execution(ExecutionMode.CONCURRENT)
class SplitExportsTest {

    private static final int EACH = Tries.of(300);
    private static final int FAULTS_EACH = Tries.of(10);
    private static final int ENOUGH = Tries.of(1000);
    private static final int LINES = 4;
    private static final Set<Route> BOTH = Set.of(Route.values());

    private final ReconciliationEngine engine = new ReconciliationEngine(ReferenceData.of(
            new Profile(
                    "several",
                    Set.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(
                            Allowance.SEVERAL_ORDERS, BOTH,
                            Allowance.SEVERAL_WAYBILLS, BOTH,
                            Allowance.SEVERAL_DECLARATIONS, BOTH)),
            Golden.SHIPPED.codeTables(),
            Golden.SHIPPED.tariff(),
            Golden.SHIPPED.rates(),
            Golden.SHIPPED.parties()));

    @Test
    void anOrderTakenApartMatchesAsTheWholeDid() {
        ExportGenerator exports = new ExportGenerator(21, LINES);

        for (int i = 0; i < EACH; i++) {
            Triple whole = exports.next();

            assertMatched(inTwoOrders(whole, whole.copy(), 1 + i % (LINES - 1), i % 2 == 0));
        }
    }

    @Test
    void aFaultIsFoundInTwoOrdersAsItIsInOne() {
        for (Fault fault : comparable()) {
            ExportGenerator exports = new ExportGenerator(fault.name().hashCode(), LINES);
            Random random = new Random(fault.name().hashCode());
            int planted = 0;
            for (int i = 0; planted < FAULTS_EACH && i < ENOUGH; i++) {
                Triple whole = exports.next();
                Triple faulty = whole.copy();
                withoutSums(faulty);
                if (fault.planter().plant(faulty, random)
                        && faulty.size() == LINES
                        && Triple.lines(faulty.order()).size() == LINES) {
                    planted++;
                    Report ofOne = engine.reconcile(faulty.read());

                    Report ofTwo = engine.reconcile(inTwoOrders(faulty, faulty.copy(), 2, true));

                    assertThat(essence(ofTwo))
                            .as(() -> fault.name() + ReportJson.indented(ofOne) + ReportJson.indented(ofTwo))
                            .isEqualTo(essence(ofOne));
                }
            }
        }
    }

    /**
     * Numbers of several orders' lines cannot be the declaration's, a goods value is cut in two by this test, and a wrong
     * currency is told for each order.
     */
    private static List<Fault> comparable() {
        return FaultyExports.FAULTS.stream()
                .filter(fault -> !Set.of("no", "goodsValue").contains(fault.field()))
                .filter(fault -> !fault.name().equals("all in another currency"))
                .toList();
    }

    private static List<String> essence(Report report) {
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.field() + " " + finding.line()
                        + " " + finding.cause())
                .toList();
    }

    private static void withoutSums(Triple triple) {
        triple.order().putNull("packages");
        triple.order().putNull("grossWeightKg");
    }

    /** The first lines in one order, the others in another. */
    private static ExportDocuments inTwoOrders(Triple whole, Triple copy, int cut, boolean inOrder) {
        Triple first = whole.copy();
        keepOrdered(first, 0, cut);
        keepOrdered(copy, cut, LINES);
        copy.order().put("orderNo", whole.order().get("orderNo").asText() + "-B");
        copy.order().put("freight", "0");
        if (!copy.order().path("insurance").isNull()) {
            copy.order().put("insurance", "0");
        }
        copy.declaration().putArray("furtherOrderNos").add(copy.order().get("orderNo"));
        ThreeDocuments one = first.read();
        ThreeDocuments two = copy.read();
        Presented<Order> a = Objects.requireNonNull(one.order());
        Presented<Order> b = Objects.requireNonNull(two.order());
        return new ExportDocuments(
                inOrder ? List.of(a, b) : List.of(b, a),
                List.of(Objects.requireNonNull(one.waybill())),
                two.declaration(),
                List.of());
    }

    @Test
    void aDeclarationTakenApartMatchesInBothParts() {
        ExportGenerator exports = new ExportGenerator(22, LINES);

        for (int i = 0; i < EACH; i++) {
            Triple whole = exports.next();
            Triple first = whole.copy();
            Triple second = whole.copy();
            int cut = 1 + i % (LINES - 1);
            keepDeclared(first, 0, cut);
            keepDeclared(second, cut, LINES);
            // Each part has packages and weight of the whole, and so a waybill of its own.
            String waybillNo = second.waybill().get("waybillNo").asText() + "B";
            second.waybill().put("waybillNo", waybillNo);
            second.declaration().put("waybillNo", waybillNo);
            ThreeDocuments one = first.read();
            ThreeDocuments two = second.read();

            assertMatched(part(one, Objects.requireNonNull(two.declaration())));
            assertMatched(part(two, Objects.requireNonNull(one.declaration())));
        }
    }

    private static ExportDocuments part(ThreeDocuments one, Presented<Declaration> other) {
        return new ExportDocuments(
                List.of(Objects.requireNonNull(one.order())),
                List.of(Objects.requireNonNull(one.waybill())),
                one.declaration(),
                List.of(other));
    }

    @Test
    void aWaybillTakenApartMatchesAsTheWholeDid() {
        ExportGenerator exports = new ExportGenerator(23, LINES);

        for (int i = 0; i < EACH; i++) {
            Triple first = exports.next();
            Triple second = first.copy();
            int packages = first.waybill().get("packages").asInt();
            BigDecimal gross =
                    new BigDecimal(first.waybill().get("grossWeightKg").asText());
            first.waybill().put("packages", packages - packages / 2);
            first.waybill().put("grossWeightKg", gross.subtract(BigDecimal.ONE).toPlainString());
            second.waybill().put("waybillNo", first.waybill().get("waybillNo").asText() + "B");
            second.waybill().put("packages", packages / 2);
            second.waybill().put("grossWeightKg", "1");
            second.waybill().put("freight", "0");
            second.waybill().put("insurance", "0");
            ThreeDocuments one = first.read();

            assertMatched(new ExportDocuments(
                    List.of(Objects.requireNonNull(one.order())),
                    List.of(
                            Objects.requireNonNull(one.waybill()),
                            Objects.requireNonNull(second.read().waybill())),
                    one.declaration(),
                    List.of()));
        }
    }

    private void assertMatched(ExportDocuments export) {
        Report report = engine.reconcile(export);

        assertThat(report.verdict())
                .as(() -> export + "\n" + ReportJson.indented(report))
                .isEqualTo(Verdict.MATCHED);
    }

    private static void keepOrdered(Triple triple, int from, int to) {
        ArrayNode lines = keep(triple.order(), from, to);
        BigDecimal value = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            value = value.add(new BigDecimal(lines.get(i).get("total").asText()));
        }
        triple.order().put("goodsValue", value.toPlainString());
        triple.order().putNull("packages");
        triple.order().putNull("grossWeightKg");
    }

    private static void keepDeclared(Triple triple, int from, int to) {
        ArrayNode lines = keep(triple.declaration(), from, to);
        BigDecimal net = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            boolean second = !lines.get(i).get("legalQuantity2").isNull();
            net = net.add(new BigDecimal(lines.get(i)
                    .get(second ? "legalQuantity2" : "legalQuantity")
                    .asText()));
        }
        triple.declaration().put("netWeightKg", net.toPlainString());
        triple.order().putNull("packages");
        triple.order().putNull("grossWeightKg");
    }

    private static ArrayNode keep(ObjectNode document, int from, int to) {
        ArrayNode lines = Triple.lines(document);
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (i < from || i >= to) {
                lines.remove(i);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            ((ObjectNode) lines.get(i)).put("no", i + 1);
        }
        return lines;
    }
}
