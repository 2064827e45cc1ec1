package org.chuhai.logistics.casereport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chuhai.logistics.casereport.ReportedCase.Examined;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Golden;
import org.chuhai.platform.language.Language;
import org.junit.jupiter.api.Test;

/** Cases that hold several documents of a kind. */
class SeveralOnThePageTest {

    @Test
    void allDocumentsOfAKindAreShown() {
        ReportedCase one = Reported.of(Golden.walnut().report());
        ReportedCase several = Reported.with(one, new Examined(DocumentKind.ORDER, "WN-20260115-0002", 4, null));

        ReportPage page = ReportPage.of(several, Language.EN);

        assertThat(page.documents().getFirst())
                .isEqualTo(new DocumentCell(
                        "Order",
                        List.of(
                                new DocumentCell.Paper("WN-20260115-0001", "revision 1"),
                                new DocumentCell.Paper("WN-20260115-0002", "revision 4"))));
    }

    @Test
    void aChangeNamesWhichOfSeveralOrdersIsMeant() {
        ReportedCase meant = Reported.saying(
                finding -> ((ObjectNode) finding.path("corrections").path(0))
                        .put("document", "ORDER")
                        .put("number", "WN-20260115-0002"));

        assertThat(ReportPage.of(meant, Language.EN)
                        .findings()
                        .getFirst()
                        .changes()
                        .getFirst()
                        .document())
                .isEqualTo("Order WN-20260115-0002, revision 1");
        assertThat(ReportPage.of(meant, Language.ZH)
                        .findings()
                        .getFirst()
                        .changes()
                        .getFirst()
                        .document())
                .isEqualTo("订单 WN-20260115-0002 第 1 版");
    }
}
