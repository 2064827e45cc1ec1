package org.chuhai.logistics.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.GeneratedStructures;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and that nothing of it goes out. */
class CebWriterTest {

    private static final String GUID = "8D8A1FB6-6F5C-4B0B-8F0C-0123456789AB";
    private static final CebTransfer TRANSFER = new CebTransfer("91000000MA0BRKER93", "通达报关有限公司", "DXPENT0001", null);
    private static final Structure WAYBILL =
            new GeneratedStructures(CebReader.family().table(), 5).of("Logistics");

    private final CebWriter writer = new CebWriter();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static Structure with(String field, String value) {
        Structure.Builder changed = Structure.builder();
        for (String name : List.of(
                "guid",
                "appType",
                "appTime",
                "appStatus",
                "logisticsCode",
                "logisticsName",
                "logisticsNo",
                "freight",
                "insuredFee",
                "currency",
                "grossWeight",
                "packNo",
                "goodsInfo",
                "ebcCode",
                "ebcName",
                "note")) {
            if (!name.equals(field)) {
                changed.put(name, WAYBILL.optional(name));
            }
        }
        return changed.put(field, value).build();
    }

    private Writing write(List<Structure> documents) throws IOException {
        return writer.write(CebMessage.CEB505, GUID, documents, TRANSFER, out);
    }

    private static List<Violation> violations(Writing writing) {
        return switch (writing) {
            case Writing.Written written -> throw new AssertionError("written: " + written);
            case Writing.Unwritable(List<Violation> violations) -> violations;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "logisticsNo, 123456789012345678901234567890123, WRONG_LENGTH",
        "logisticsNo, '', REQUIRED",
        "freight, 1.234567, NOT_A_DECIMAL",
        "freight, 123456789012345, NOT_A_DECIMAL",
        "freight, -1, NOT_AN_ALLOWED_VALUE",
        "packNo, 1.5, NOT_AN_INTEGER",
        "packNo, 1234567890, NOT_AN_INTEGER",
        "appType, 4, NOT_AN_ALLOWED_VALUE",
        "appTime, 20260229000000, NOT_A_DATE",
        "guid, 8d8a1fb6-6f5c-4b0b-8f0c-0123456789ab, NOT_AN_ALLOWED_VALUE",
        "currency, US, WRONG_LENGTH",
        "orderNo, SL-1, UNKNOWN_MEMBER",
    })
    void whatTheTableDoesNotAllowIsRefusedAtItsPlace(String field, String value, Rule rule) throws Exception {
        Writing writing = write(List.of(WAYBILL, with(field, value)));

        assertThat(violations(writing))
                .extracting(Violation::where, Violation::rule)
                .containsExactly(tuple("/CEB505Message/Logistics[2]/" + field, rule));
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u001F", "\uFFFE", "\uFFFF", "\uD840", "\uDC00"})
    void aCharacterThatXmlCannotHoldIsRefused(String character) throws Exception {
        Writing writing = write(List.of(with("note", "核桃" + character)));

        Violation violation = violations(writing).getFirst();
        assertThat(violation.where()).isEqualTo("/CEB505Message/Logistics[1]/note");
        assertThat(violation.text().en()).contains("as its character 3, which XML cannot hold");
        assertThat(violation.text().zh()).contains("第 3 个字符 U+");
        assertThat(out.size()).isZero();
    }

    @Test
    void aTextThatFitsByCharactersButNotByUnitsIsRefused() throws Exception {
        Writing writing = write(List.of(with("logisticsNo", "𠀀".repeat(17))));

        Violation violation = violations(writing).getFirst();
        assertThat(violation.rule()).isEqualTo(Rule.WRONG_LENGTH);
        assertThat(violation.text().en()).contains("34 units in all", "at most 32 are allowed");
    }

    @Test
    void everythingThatIsWrongIsToldTogether() throws Exception {
        Writing writing =
                writer.write(CebMessage.CEB505, "?", List.of(with("freight", "x"), with("currency", "x")), null, out);

        assertThat(violations(writing))
                .extracting(Violation::where)
                .containsExactly(
                        "/CEB505Message/@guid",
                        "/CEB505Message/Logistics[1]/freight",
                        "/CEB505Message/Logistics[2]/currency",
                        "/CEB505Message/BaseTransfer");
    }

    @Test
    void aMessageOfMoreThanAHundredDocumentsIsRefused() throws Exception {
        Writing writing = write(Collections.nCopies(101, WAYBILL));

        assertThat(violations(writing))
                .extracting(Violation::where, Violation::rule)
                .containsExactly(tuple("/CEB505Message/Logistics[101]", Rule.WRONG_COUNT));
        assertThat(out.size()).isZero();
    }

    @Test
    void aMessageWithoutDocumentsIsRefused() throws Exception {
        Writing writing = write(List.of());

        assertThat(violations(writing))
                .extracting(Violation::where, Violation::rule)
                .containsExactly(tuple("/CEB505Message/Logistics", Rule.REQUIRED));
    }

    @Test
    void aReceiptHasNoTransfer() throws Exception {
        Structure receipt = new GeneratedStructures(CebReader.family().table(), 3).of("OrderReturn");

        Writing writing = writer.write(CebMessage.CEB304, GUID, List.of(receipt), TRANSFER, out);

        assertThat(violations(writing))
                .extracting(Violation::where, Violation::rule)
                .containsExactly(tuple("/CEB304Message/BaseTransfer", Rule.UNKNOWN_MEMBER));
    }

    @Test
    void carriageReturnsAndMarkupComeThrough() throws Exception {
        String note = " a\r\nb\rc\td ]]> <x/> &amp; \u0085 ";

        write(List.of(with("note", note)));

        String message = out.toString(StandardCharsets.UTF_8);
        assertThat(message).contains("&#xd;").doesNotContain("<x/>");
        ReadPart<Structure> read = new CebReader()
                .structures(new ByteArrayInputStream(out.toByteArray()))
                .documents()
                .getFirst();
        assertThat(((ReadPart.Taken<Structure>) read).document().text("note")).isEqualTo(note);
    }

    @Test
    void aMessageLooksAsCustomsKnowsIt() throws Exception {
        write(List.of(WAYBILL));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><ceb:CEB505Message"
                        + " xmlns:ceb=\"http://www.chinaport.gov.cn/ceb\" guid=\"" + GUID
                        + "\" version=\"1.0\"><ceb:Logistics><ceb:guid>")
                .endsWith("</ceb:BaseTransfer></ceb:CEB505Message>");
    }

    @Test
    void aFailureOfTheStreamIsNoFaultOfTheMessage() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> writer.write(CebMessage.CEB505, GUID, List.of(WAYBILL), TRANSFER, broken))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }
}
