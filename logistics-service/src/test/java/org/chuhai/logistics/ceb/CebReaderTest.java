package org.chuhai.logistics.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuhai.logistics.ceb.SilkSamples.LIST;
import static org.chuhai.logistics.ceb.SilkSamples.ORDER;
import static org.chuhai.logistics.ceb.SilkSamples.WAYBILL;
import static org.chuhai.logistics.ceb.SilkSamples.accepted;
import static org.chuhai.logistics.ceb.SilkSamples.changed;
import static org.chuhai.logistics.ceb.SilkSamples.document;
import static org.chuhai.logistics.ceb.SilkSamples.read;
import static org.chuhai.logistics.ceb.SilkSamples.violations;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Waybill;
import org.junit.jupiter.api.Test;

class CebReaderTest {

    @Test
    void aStoredListIsADraftThatWasNotDeclared() throws Exception {
        Presented<?> presented = accepted(changed(LIST, "appStatus>2<", "appStatus>1<"));

        assertThat(presented.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(((Declaration) presented.document()).declaredAt()).isNull();
    }

    @Test
    void aListWithANumberOfCustomsIsAccepted() throws Exception {
        Presented<?> presented =
                accepted(changed(LIST, "<ceb:ieFlag>", "<ceb:invtNo>29002026E123456789</ceb:invtNo><ceb:ieFlag>"));

        assertThat(presented.state()).isEqualTo(DocumentState.ACCEPTED);
        assertThat(((Declaration) presented.document()).declarationNo()).isEqualTo("29002026E123456789");
    }

    @Test
    void aWaybillWithoutSellerCodeNamesNoSeller() throws Exception {
        Waybill waybill =
                document(Waybill.class, changed(WAYBILL, "<ceb:ebcCode>91000000MA0HANFU00</ceb:ebcCode>", ""));

        assertThat(waybill.seller()).isNull();
    }

    @Test
    void whiteSpaceInsideAKeyIsKept() throws Exception {
        Order order = document(Order.class, changed(ORDER, ">SL-20260112-0001<", "> SL-20260112-0001 <"));

        assertThat(order.orderNo()).isEqualTo(" SL-20260112-0001 ");
    }

    @Test
    void whiteSpaceIsCollapsedWhereTheSchemaCollapsesIt() throws Exception {
        Waybill waybill =
                document(Waybill.class, changed(changed(WAYBILL, "真丝围巾40条；", "\n真丝围巾40条；\t "), ">14.5<", ">\n 14.5 <"));

        assertThat(waybill.goodsInfo()).isEqualTo("真丝围巾40条； 涤纶手提包20个");
        assertThat(waybill.grossWeightKg()).isEqualByComparingTo("14.5");
    }

    @Test
    void anEmptyElementTakesItsPresetValue() throws Exception {
        String message = changed(ORDER, "<ceb:freight>46.00</ceb:freight>", "<ceb:freight/>");

        Order order = document(Order.class, changed(message, "appStatus>2<", "appStatus><"));

        assertThat(order.freight()).isEqualByComparingTo("0");
        assertThat(accepted(changed(message, "appStatus>2<", "appStatus><")).state())
                .isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void anEmptyOptionalElementIsAsGoodAsNone() throws Exception {
        Declaration list = document(
                Declaration.class,
                changed(LIST, "<ceb:ieFlag>", "<ceb:preNo></ceb:preNo><ceb:invtNo>\n</ceb:invtNo><ceb:ieFlag>"));

        assertThat(list.declarationNo()).isNull();
    }

    @Test
    void theLongestNumbersAreReadExactly() throws Exception {
        Order order = document(Order.class, changed(ORDER, ">560.00<", ">+0012345678901234.12345000<"));

        assertThat(order.goodsValue()).isEqualTo(new BigDecimal("12345678901234.12345"));
    }

    @Test
    void aTextInPiecesIsOneText() throws Exception {
        Order order = document(
                Order.class, changed(ORDER, ">SL-20260112-0001<", "><![CDATA[SL-]]>2026<!-- y -->0112-&#48;001<?p?><"));

        assertThat(order.orderNo()).isEqualTo("SL-20260112-0001");
    }

    @Test
    void lengthsCountCharactersNotCodeUnits() throws Exception {
        Order order = document(Order.class, changed(ORDER, ">SL-20260112-0001<", ">" + "𠀀".repeat(60) + "<"));

        assertThat(order.orderNo()).isEqualTo("𠀀".repeat(60));
    }

    @Test
    void anyPrefixAndAByteOrderMarkAreAsGood() throws Exception {
        String message =
                ORDER.replace("xmlns:ceb=", "xmlns=").replace("<ceb:", "<").replace("</ceb:", "</");

        assertThat(accepted("\uFEFF" + message)).isEqualTo(accepted(ORDER));
    }

    @Test
    void signatureAndExtensionAreSkipped() throws Exception {
        String message = changed(ORDER, "</ceb:BaseTransfer>", """
                </ceb:BaseTransfer>
                <ceb:BaseSubscribe><ceb:status>ALL</ceb:status><ceb:dxpMode>DXP</ceb:dxpMode>\
                <ceb:dxpAddress>DXPENT9</ceb:dxpAddress></ceb:BaseSubscribe>
                <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo Id="a">x</ds:SignedInfo>\
                </ds:Signature>
                <ceb:ExtendMessage><ceb:name>n</ceb:name><any><thing/></any></ceb:ExtendMessage>
                """);

        assertThat(accepted(message)).isEqualTo(accepted(ORDER));
    }

    @Test
    void documentsOfOneMessageAreJudgedOneByOne() throws Exception {
        String document = ORDER.substring(ORDER.indexOf("<ceb:Order>"), ORDER.indexOf("<ceb:BaseTransfer>"));
        String broken = changed(document, "<ceb:unit>015</ceb:unit>", "");

        List<ReadDocument> read = read(changed(ORDER, document, document + broken + document));

        assertThat(read).hasSize(3);
        assertThat(read.get(0)).isInstanceOf(ReadDocument.Accepted.class).isEqualTo(read.get(2));
        assertThat(violations(read.get(1)))
                .extracting(Violation::where)
                .containsExactly("/CEB303Message/Order[2]/OrderList[1]/unit");
    }

    @Test
    void aSyntaxErrorBehindGoodDocumentsTakesNoneOfThem() {
        assertThatThrownBy(() -> read(changed(ORDER, "</ceb:BaseTransfer>", "</ceb:BaseTransfers>")))
                .isInstanceOf(UnreadableInput.class);
    }

    @Test
    void aFailureOfTheStreamIsNoFaultOfTheMessage() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> new CebReader().read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }

    @Test
    void theLargestMessageIsReadInFull() throws Exception {
        String line = LIST.substring(LIST.indexOf("<ceb:InventoryList>"), LIST.lastIndexOf("<ceb:InventoryList>"));
        String longLine = changed(
                line, "</ceb:InventoryList>", "<ceb:note>" + "注".repeat(1000) + "</ceb:note></ceb:InventoryList>");
        String one = LIST.substring(LIST.indexOf("<ceb:Inventory>"), LIST.indexOf("<ceb:BaseTransfer>"));
        String document = changed(one, line, longLine.repeat(99));

        List<ReadDocument> read = read(changed(LIST, one, document.repeat(100)));

        assertThat(read).hasSize(100).allSatisfy(taken -> {
            assertThat(taken).isInstanceOf(ReadDocument.Accepted.class);
            assertThat(((Declaration)
                                    ((ReadDocument.Accepted) taken).presented().document())
                            .lines())
                    .hasSize(100);
        });
    }

    @Test
    void whatXmlEscapesIsReadAsItWasMeant() throws Exception {
        Order order = document(Order.class, changed(ORDER, "<ceb:ebcName>", "<ceb:ebcName>A&amp;B &lt;&#20013;&gt; "));

        assertThat(order.seller().name()).isEqualTo("A&B <中> 杭州汉服丝语贸易有限公司");
    }

    @Test
    void aStreamThatTricklesIsReadAsWell() throws Exception {
        InputStream trickle = new FilterInputStream(new ByteArrayInputStream(ORDER.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(1, length));
            }
        };

        assertThat(new CebReader().read(trickle)).isEqualTo(read(ORDER));
    }
}
