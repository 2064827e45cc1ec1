package org.chuhai.logistics.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chuhai.logistics.ceb.SilkSamples.LIST;
import static org.chuhai.logistics.ceb.SilkSamples.ORDER;
import static org.chuhai.logistics.ceb.SilkSamples.changed;
import static org.chuhai.logistics.ceb.SilkSamples.read;
import static org.chuhai.logistics.ceb.SilkSamples.violations;

import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.junit.jupiter.api.Test;

class CebViolationsTest {

    private static final String HEAD = "/CEB303Message/Order[1]/OrderHead";
    private static final String LINE = "/CEB303Message/Order[1]/OrderList[1]";

    @Test
    void aViolationNamesFieldLimitAndWhatWasFound() throws Exception {
        Violation violation = violations(changed(ORDER, ">SL-20260112-0001<", ">" + "x".repeat(61) + "<"))
                .getFirst();

        assertThat(violation.text().zh()).isEqualTo("订单编号（orderNo）最多 60 个字符，实际 61 个：“" + "x".repeat(40) + "…”");
        assertThat(violation.text().en())
                .isEqualTo("order number (orderNo) has 61 characters, at most 60 are allowed: \"" + "x".repeat(40)
                        + "…\"");
    }

    @Test
    void aDeletionSaysWhyItIsRefused() throws Exception {
        Violation violation =
                violations(changed(LIST, "appType>1<", "appType>3<")).getFirst();

        assertThat(violation.text().en()).contains("deletion");
        assertThat(violation.text().zh()).contains("删除");
    }

    @Test
    void oneMovedFieldIsOneViolation() throws Exception {
        String orderNo = "<ceb:orderNo>SL-20260112-0001</ceb:orderNo>";
        String moved = changed(changed(ORDER, orderNo, ""), "<ceb:guid>8", orderNo + "<ceb:guid>8");

        assertThat(violations(moved)).extracting(Violation::where).containsExactly(HEAD + "/orderNo");
        assertThat(violations(moved)).extracting(Violation::rule).containsExactly(Rule.WRONG_ORDER);
    }

    @Test
    void aHeadBehindItsLinesStandsInTheWrongPlace() throws Exception {
        String head = ORDER.substring(ORDER.indexOf("<ceb:OrderHead>"), ORDER.indexOf("<ceb:OrderList>"));
        String moved = changed(changed(ORDER, head, ""), "</ceb:Order>", head + "</ceb:Order>");

        assertThat(violations(moved)).extracting(Violation::where).containsExactly(HEAD);
    }

    @Test
    void aLineInAnotherCurrencyThanItsHeadIsAViolation() throws Exception {
        String line = "<ceb:unit>007</ceb:unit>\n      <ceb:currency>";

        List<Violation> violations = violations(changed(ORDER, line + "502", line + "300"));

        assertThat(violations)
                .extracting(Violation::where)
                .containsExactly("/CEB303Message/Order[1]/OrderList[2]/currency");
        assertThat(violations.getFirst().text().en()).contains("\"502\"").contains("\"300\"");
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheMessage() throws Exception {
        String message = changed(ORDER, "orderType>B<", "orderType>Q<");
        message = changed(message, "<ceb:itemNo>SCARF-90180</ceb:itemNo>", "");
        message = changed(message, ">340.00<", ">340.-<");
        message = changed(message, "dxpMode>DXP<", "dxpMode>dxp<");

        assertThat(violations(message))
                .extracting(Violation::where)
                .containsExactly(
                        HEAD + "/orderType",
                        LINE + "/totalPrice",
                        LINE + "/itemNo",
                        "/CEB303Message/BaseTransfer/dxpMode");
    }

    @Test
    void aDocumentWithoutLinesLacksThem() throws Exception {
        String lines = LIST.substring(LIST.indexOf("<ceb:InventoryList>"), LIST.indexOf("</ceb:Inventory>"));

        assertThat(violations(changed(LIST, lines, "")))
                .extracting(Violation::where)
                .containsExactly("/CEB603Message/Inventory[1]/InventoryList");
    }

    @Test
    void linesBeyondAHundredAreAViolationOnce() throws Exception {
        String line = ORDER.substring(ORDER.indexOf("<ceb:OrderList>"), ORDER.lastIndexOf("<ceb:OrderList>"));

        assertThat(violations(changed(ORDER, line, line.repeat(149))))
                .extracting(Violation::where, Violation::rule)
                .containsExactly(tuple("/CEB303Message/Order[1]/OrderList[101]", Rule.WRONG_COUNT));
    }

    @Test
    void aHundredDocumentsAreReadAndOneMoreRefusesThemAll() throws Exception {
        String document = ORDER.substring(ORDER.indexOf("<ceb:Order>"), ORDER.indexOf("<ceb:BaseTransfer>"));

        assertThat(read(changed(ORDER, document, document.repeat(100))))
                .hasSize(100)
                .allMatch(ReadDocument.Accepted.class::isInstance);
        assertThat(read(changed(ORDER, document, document.repeat(101))))
                .hasSize(100)
                .allMatch(ReadDocument.Refused.class::isInstance);
    }

    @Test
    void aMissingTransferPartRefusesEveryDocument() throws Exception {
        String document = ORDER.substring(ORDER.indexOf("<ceb:Order>"), ORDER.indexOf("<ceb:BaseTransfer>"));
        String transfer = ORDER.substring(ORDER.indexOf("<ceb:BaseTransfer>"), ORDER.indexOf("</ceb:CEB303Message>"));

        List<ReadDocument> read = read(changed(changed(ORDER, transfer, ""), document, document + document));

        assertThat(read).hasSize(2).allSatisfy(one -> {
            assertThat(((ReadDocument.Refused) one).kind()).isEqualTo(DocumentKind.ORDER);
            assertThat(violations(one)).extracting(Violation::where).containsExactly("/CEB303Message/BaseTransfer");
        });
    }

    @Test
    void noMoreViolationsAreKeptThanAnyoneReads() throws Exception {
        String line = ORDER.substring(ORDER.indexOf("<ceb:OrderList>"), ORDER.lastIndexOf("<ceb:OrderList>"));
        String broken = line.replaceAll("<ceb:(qty|price|totalPrice|unit)>[^<]*<", "<ceb:$1>?<");

        assertThat(violations(changed(ORDER, line, broken.repeat(90)))).hasSize(ReadDocument.MOST_VIOLATIONS);
    }
}
