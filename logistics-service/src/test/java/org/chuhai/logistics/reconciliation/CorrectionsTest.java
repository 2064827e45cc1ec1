package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Presented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which act a document can be changed in its state, and what has to happen before. */
class CorrectionsTest {

    private static final Correction.Step CANCEL_FIRST =
            new Correction.Step(DECLARATION, Correction.Kind.CANCEL_AND_REDECLARE);

    @ParameterizedTest
    @CsvSource({
        "walnut, ORDER,       /orderNo,   DRAFT,    DRAFT,    EDIT,                 false",
        "walnut, ORDER,       /orderNo,   DECLARED, DECLARED, CHANGE,               false",
        "walnut, WAYBILL,     /waybillNo, DECLARED, ACCEPTED, CHANGE,               false",
        "walnut, ORDER,       /orderNo,   ACCEPTED, DRAFT,    CANCEL_AND_REDECLARE, false",
        "silk,   WAYBILL,     /waybillNo, ACCEPTED, DRAFT,    CANCEL_AND_REDECLARE, false",
        "walnut, DECLARATION, /orderNo,   DRAFT,    DRAFT,    EDIT,                 false",
        "walnut, DECLARATION, /orderNo,   DECLARED, DECLARED, CHANGE,               false",
        "walnut, DECLARATION, /orderNo,   ACCEPTED, ACCEPTED, CANCEL_AND_REDECLARE, false",
        "silk,   ORDER,       /orderNo,   DECLARED, DRAFT,    CHANGE,               false",
        "silk,   ORDER,       /orderNo,   DRAFT,    DECLARED, EDIT,                 true",
        "silk,   ORDER,       /orderNo,   DECLARED, ACCEPTED, CHANGE,               true",
        "silk,   WAYBILL,     /waybillNo, DECLARED, DRAFT,    CHANGE,               false",
        "silk,   WAYBILL,     /waybillNo, DECLARED, DECLARED, CHANGE,               true",
        "silk,   DECLARATION, /orderNo,   DECLARED, DECLARED, CHANGE,               false"
    })
    void theActFollowsFromTheStatesAndTheRoute(
            String sample,
            DocumentKind document,
            String pointer,
            DocumentState own,
            DocumentState declaration,
            Correction.Kind kind,
            boolean cancelFirst) {
        Golden export = Golden.sample(sample)
                .with(document, pointer, " " + stated(sample, document, pointer))
                .in(document, own)
                .in(DECLARATION, declaration);

        Correction correction = onlyCorrection(export.report());

        assertThat(correction.document()).isEqualTo(document);
        assertThat(correction.kind()).isEqualTo(kind);
        assertThat(correction.first()).isEqualTo(cancelFirst ? List.of(CANCEL_FIRST) : List.of());
    }

    private static String stated(String sample, DocumentKind document, String pointer) {
        return SampleTree.parse(Golden.sample(sample).json(document))
                .at(pointer)
                .textValue();
    }

    private static Correction onlyCorrection(Report report) {
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().getFirst().corrections()).hasSize(1);
        return report.findings().getFirst().corrections().getFirst();
    }

    @Test
    void whatTheWaybillMessageDoesNotCarryChangesWhileTheListIsDeclared() {
        Golden export = Golden.silk().with(WAYBILL, "/orderNo", "ANOTHER-1");

        Correction correction = onlyCorrection(export.report());

        assertThat(correction.document()).isEqualTo(WAYBILL);
        assertThat(correction.first()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"null, add", "075, replace"})
    void whatIsNotThereIsAddedAndWhatIsThereIsReplaced(String secondUnit, String op) {
        Golden export = Golden.silk().withCell(DECLARATION, "/lines/0/legalUnit2", secondUnit);

        Correction correction = onlyCorrection(export.report());

        assertThat(correction.patch()).containsExactly(new PatchOperation(op, "/lines/0/legalUnit2", "035"));
    }

    @Test
    void anItemNumberThatAListCannotCarryIsShortenedInTheOrder() {
        Golden export = Golden.silk().with(ORDER, "/lines/0/itemNo", "SCARF-WITH-A-LONG-NUMBER");

        Finding finding = export.report().findings().getFirst();

        assertThat(finding.rule()).isEqualTo(RuleId.V01);
        assertThat(finding.field()).isEqualTo("itemNo");
        assertThat(finding.corrections()).isEmpty();
        assertThat(finding.text().zh())
                .isEqualTo("订单第 1 项的商品货号“SCARF-WITH-A-LONG-NUMBER”超过清单的 20 个字符（清单为“SCARF-90180”），请先缩短订单的商品货号，清单随之填报。");
        assertThat(finding.text().en())
                .isEqualTo(
                        "Line 1 of the order: item number \"SCARF-WITH-A-LONG-NUMBER\" is longer than the 20 characters that"
                                + " a list carries (the list has \"SCARF-90180\"): shorten it in the order, then declare it like"
                                + " that.");
    }

    @Test
    void anAmountThatNoDocumentCanCarryIsNotProposed() {
        Golden export = Golden.walnut()
                .with(ORDER, "/lines/0/quantity", "90000000000000")
                .with(DECLARATION, "/lines/0/quantity", "90000000000000");

        Report report = export.report();

        assertThat(report.findings()).isNotEmpty();
        assertThat(report.findings().stream().flatMap(finding -> finding.corrections().stream()))
                .flatExtracting(Correction::patch)
                .noneMatch(operation -> String.valueOf(operation.value()).matches("[0-9]{15,}.*"));
    }

    @Test
    void anAcceptedDeclarationIsCancelledAndDeclaredAnew() {
        Golden export = Golden.walnut()
                .with(DECLARATION, "/declarationNo", "940020260000000001")
                .with(DECLARATION, "/packages", 1301);

        Correction correction = onlyCorrection(export.report());

        assertThat(correction.kind()).isEqualTo(Correction.Kind.CANCEL_AND_REDECLARE);
    }

    @Test
    void aDeclaredListIsChangedByAMessage() {
        Golden export = Golden.silk().with(DECLARATION, "/packages", 4);

        Correction correction = onlyCorrection(export.report());

        assertThat(correction.kind()).isEqualTo(Correction.Kind.CHANGE);
    }

    @Test
    void aCorrectionNamesTheRevisionThatItsPathsCountIn() {
        ThreeDocuments documents =
                Golden.walnut().with(ORDER, "/packages", 1301).documents();
        var order = documents.order();
        ThreeDocuments later = new ThreeDocuments(
                order == null ? null : new Presented<>(order.document(), 7, order.state()),
                documents.waybill(),
                documents.declaration());

        Report report = new ReconciliationEngine(Golden.SHIPPED).reconcile(later);

        assertThat(onlyCorrection(report).revision()).isEqualTo(7);
    }
}
