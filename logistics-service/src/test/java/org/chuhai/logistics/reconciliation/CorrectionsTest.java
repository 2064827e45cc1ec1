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
        "ORDER,       DRAFT,    DRAFT,    EDIT,                 false",
        "ORDER,       DECLARED, DRAFT,    CHANGE,               false",
        "ORDER,       DRAFT,    DECLARED, EDIT,                 true",
        "ORDER,       DECLARED, DECLARED, CHANGE,               true",
        "ORDER,       DECLARED, ACCEPTED, CHANGE,               true",
        "WAYBILL,     DRAFT,    DRAFT,    EDIT,                 false",
        "WAYBILL,     DECLARED, ACCEPTED, CHANGE,               true",
        "DECLARATION, DRAFT,    DRAFT,    EDIT,                 false",
        "DECLARATION, DECLARED, DECLARED, CHANGE,               false",
        "DECLARATION, ACCEPTED, ACCEPTED, CANCEL_AND_REDECLARE, false"
    })
    void theActFollowsFromTheStates(
            DocumentKind document,
            DocumentState own,
            DocumentState declaration,
            Correction.Kind kind,
            boolean cancelFirst) {
        Golden export = wrongWriting(document).in(document, own).in(DECLARATION, declaration);

        Correction correction = onlyCorrection(export.report());

        assertThat(correction.document()).isEqualTo(document);
        assertThat(correction.kind()).isEqualTo(kind);
        assertThat(correction.first()).isEqualTo(cancelFirst ? List.of(CANCEL_FIRST) : List.of());
    }

    /** A fault whose correction touches this document only. */
    private static Golden wrongWriting(DocumentKind document) {
        String pointer = document == WAYBILL ? "/waybillNo" : "/orderNo";
        String value = document == WAYBILL ? " KH2601150001" : " WN-20260115-0001";
        return Golden.walnut().with(document, pointer, value);
    }

    private static Correction onlyCorrection(Report report) {
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().getFirst().corrections()).hasSize(1);
        return report.findings().getFirst().corrections().getFirst();
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
