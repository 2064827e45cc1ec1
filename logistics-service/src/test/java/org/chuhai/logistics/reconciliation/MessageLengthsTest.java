package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** V01: how long each text may be by the message of its document, and which may not be empty. */
class MessageLengthsTest {

    private static final String LENGTHS = """
            walnut ORDER /orderNo 60
            walnut ORDER /platform/code 18
            walnut ORDER /platform/name 100
            walnut ORDER /seller/code 18
            walnut ORDER /seller/name 100
            walnut ORDER /producer/code 18
            walnut ORDER /producer/name 100
            walnut ORDER /lines/0/itemNo 30
            walnut ORDER /lines/1/name 250
            walnut WAYBILL /waybillNo 32
            walnut WAYBILL /carrier/code 18
            walnut WAYBILL /carrier/name 100
            walnut WAYBILL /seller/code 18
            walnut WAYBILL /seller/name 100
            walnut WAYBILL /orderNo 60
            walnut WAYBILL /goodsInfo 200
            walnut DECLARATION /orderNo 60
            walnut DECLARATION /waybillNo 37
            walnut DECLARATION /carrier/code 18
            walnut DECLARATION /carrier/name 100
            walnut DECLARATION /platform/code 18
            walnut DECLARATION /platform/name 100
            walnut DECLARATION /seller/code 18
            walnut DECLARATION /seller/name 100
            walnut DECLARATION /producer/code 18
            walnut DECLARATION /producer/name 100
            walnut DECLARATION /agent/code 18
            walnut DECLARATION /agent/name 100
            walnut DECLARATION /licenceNo 20
            walnut DECLARATION /ledgerNo 30
            walnut DECLARATION /transportName 100
            walnut DECLARATION /voyageNo 32
            walnut DECLARATION /destinationPort 6
            walnut DECLARATION /lines/0/itemNo 30
            walnut DECLARATION /lines/0/name 255
            walnut DECLARATION /lines/1/model 255
            walnut DECLARATION /lines/1/recordNo 30
            silk DECLARATION /waybillNo 32
            silk DECLARATION /licenceNo 19
            silk DECLARATION /lines/0/itemNo 20
            silk DECLARATION /lines/0/name 250
            silk DECLARATION /lines/1/model 250
            """;

    /** @param longest characters that the message carries */
    record Member(String sample, DocumentKind document, String pointer, int longest) {

        static Member of(String row) {
            String[] cells = row.split(" ", -1);
            return new Member(cells[0], DocumentKind.valueOf(cells[1]), cells[2], Integer.parseInt(cells[3]));
        }

        /** What the waybill says of its number is told before any length. */
        Report having(int letters) {
            Golden export = Golden.sample(sample);
            export = sample.equals("walnut")
                    ? export.with(
                            DocumentKind.ORDER, "/producer", SampleTree.parse("{\"code\":\"91000000MA0GRWER6P\"}"))
                    : export;
            return judged(document == DocumentKind.WAYBILL ? export : export.without(DocumentKind.WAYBILL), letters);
        }

        private Report judged(Golden export, int letters) {
            return new ReconciliationEngine(Golden.SHIPPED)
                    .reconcile(UnreadTree.with(export.documents(), document, pointer, "A".repeat(letters)));
        }
    }

    static List<Member> members() {
        return LENGTHS.lines().map(Member::of).toList();
    }

    @ParameterizedTest
    @MethodSource("members")
    void aTextAsLongAsItsMessageCarriesPasses(Member member) {
        Report report = member.having(member.longest());

        assertThat(limitsOf(report)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("members")
    void aTextThatIsLongerByOneIsFound(Member member) {
        int length = member.longest() + 1;

        Report report = member.having(length);

        assertThat(limitsOf(report)).singleElement().satisfies(finding -> {
            assertThat(finding.pointers().of(member.document())).isEqualTo(member.pointer());
            assertThat(member.pointer()).endsWith("/" + finding.field().replace('.', '/'));
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.text().zh()).contains("”有 " + length + " 个字符，最长 " + member.longest() + " 个。");
            assertThat(finding.text().en()).contains("\" has " + length + " characters; at most " + member.longest());
            Judgement.assertReadable(finding);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101})
    void aCharacterOutsideTheFirstPlaneCountsOnce(int characters) {
        Golden export = Golden.walnut().without(DocumentKind.WAYBILL);

        Report report = new ReconciliationEngine(Golden.SHIPPED)
                .reconcile(UnreadTree.with(
                        export.documents(), DocumentKind.DECLARATION, "/seller/name", "𠮷".repeat(characters)));

        assertThat(limitsOf(report)).hasSize(characters - 100);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER, /orderNo, Order number of the order is required and missing.",
        "ORDER, /lines/0/itemNo, Line 1 of the order: item number is required and missing.",
        "ORDER, /lines/1/name, Line 2 of the order: name of the goods is required and missing.",
        "WAYBILL, /waybillNo, Waybill number of the waybill is required and missing.",
        "WAYBILL, /goodsInfo, Goods of the waybill is required and missing.",
        "DECLARATION, /orderNo, Order number of the declaration is required and missing.",
        "DECLARATION, /lines/1/name, Line 2 of the declaration: name of the goods is required and missing.",
    })
    void aTextOfSpacesIsMissing(DocumentKind document, String pointer, String text) {
        ThreeDocuments documents = UnreadTree.with(Golden.walnut().documents(), document, pointer, " ");

        Report report = new ReconciliationEngine(Golden.SHIPPED).reconcile(documents);

        assertThat(limitsOf(report)).extracting(finding -> finding.text().en()).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER, platform",
        "ORDER, seller",
        "ORDER, producer",
        "WAYBILL, carrier",
        "WAYBILL, seller",
        "DECLARATION, carrier",
        "DECLARATION, platform",
        "DECLARATION, seller",
        "DECLARATION, producer",
        "DECLARATION, agent"
    })
    void aPartyHasOneOfTheCodes(DocumentKind document, String member) {
        List<Report> reports = Arrays.asList(
                named(document, member, new Party(null, " ", "某商行")),
                named(document, member, new Party("91000000MA0WANUT1J", null, "某商行")),
                named(document, member, new Party(" ", "6201960XYZ", "某商行")));

        assertThat(limitsOf(reports.get(0))).extracting(Finding::field).containsExactly(member + ".code");
        assertThat(limitsOf(reports.get(1))).isEmpty();
        assertThat(limitsOf(reports.get(2))).isEmpty();
    }

    private static Report named(DocumentKind document, String member, Party party) {
        return new ReconciliationEngine(Golden.SHIPPED)
                .reconcile(UnreadTree.with(Golden.walnut().documents(), document, "/" + member, party));
    }

    @Test
    void anItemNumberThatTheListHadToCutIsOneFinding() {
        Golden export = Golden.silk()
                .with(DocumentKind.ORDER, "/lines/0/itemNo", "SCARF-90180-MULBERRY-SILK")
                .with(DocumentKind.DECLARATION, "/lines/0/itemNo", "SCARF-90180-MULBERRY");

        Judgement.assertFound(export, "V01 BLOCK itemNo#1 TRUNCATED_TEXT => R06.itemNo");
    }

    @Test
    void aFormHasRoomForTheLongItemNumber() {
        Golden export = Golden.walnut()
                .with(DocumentKind.ORDER, "/lines/0/itemNo", "WAL-INSHELL-32-EXTRA-LARGE")
                .with(DocumentKind.DECLARATION, "/lines/0/itemNo", "WAL-INSHELL-32-EXTRA-LARGE");

        Judgement.assertFound(export, null);
    }

    @ParameterizedTest
    @CsvSource({"33, true", "32, false"})
    void aWaybillNumberThatAListCannotCarryIsFoundWithoutTheWaybill(int length, boolean found) {
        Golden export = Golden.silk()
                .without(DocumentKind.WAYBILL)
                .with(DocumentKind.DECLARATION, "/waybillNo", "H".repeat(length));

        Report report = export.report();

        assertThat(report.findings()).hasSize(found ? 1 : 0).allMatch(finding -> finding.rule() == RuleId.V01);
    }

    private static List<Finding> limitsOf(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule() == RuleId.V01)
                .toList();
    }
}
