package org.chuhai.logistics.dec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.logistics.xmlmessage.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers to a form. */
class DecReceiptsTest {

    private static final String RESULT = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <DEC_RESULT>
              <CUS_CIQ_NO>E20260000000000001</CUS_CIQ_NO>
              <ENTRY_ID>940020260000000001</ENTRY_ID>
              <NOTICE_DATE>2026-01-17T10:40:43</NOTICE_DATE>
              <CHANNEL>P</CHANNEL>
              <NOTE>E20260000000000001放行</NOTE>
              <CUSTOM_MASTER>9400</CUSTOM_MASTER>
              <I_E_DATE></I_E_DATE>
              <D_DATE>2026-01-17</D_DATE>
            </DEC_RESULT>
            """;

    private final DecReceipts receipts = new DecReceipts();

    private ReadPart<DecReceipt> read(String message) throws Exception {
        return receipts.read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }

    private DecReceipt taken(String message) throws Exception {
        return switch (read(message)) {
            case ReadPart.Taken<DecReceipt>(DecReceipt receipt) -> receipt;
            case ReadPart.Broken<DecReceipt> broken -> throw new AssertionError(broken);
        };
    }

    @Test
    void anAnswerOfCustomsIsReadCompletely() throws Exception {
        DecReceipt receipt = taken(RESULT);

        assertThat(receipt)
                .isEqualTo(new DecReceipt(
                        null,
                        "E20260000000000001",
                        "940020260000000001",
                        "P",
                        Instant.parse("2026-01-17T02:40:43Z"),
                        "E20260000000000001放行"));
    }

    @Test
    void anAnswerInsideAnotherElementIsTheSame() throws Exception {
        String inner = RESULT.substring(RESULT.indexOf("<DEC_RESULT>"))
                .replace("<CHANNEL>", "<CLIENTSEQ_NO>202601170000000001</CLIENTSEQ_NO><CHANNEL>")
                .replaceFirst("<NOTE>.*</NOTE>", "");

        DecReceipt receipt = taken("<DEC_DATA>" + inner + "<RESULT_INFO>放行</RESULT_INFO></DEC_DATA>");

        assertThat(receipt.ownNo()).isEqualTo("202601170000000001");
        assertThat(receipt.note()).isEqualTo("放行");
        assertThat(receipt.channel()).isEqualTo("P");
    }

    @ParameterizedTest
    @CsvSource({"0, S0", "1, F1", "-7, F1"})
    void theClientsAnswerSaysWhetherTheFormWasStored(String code, String channel) throws Exception {
        DecReceipt receipt = taken("<DecImportResponse xmlns=\"http://www.chinaport.gov.cn/dec\"><ResponseCode>" + code
                + "</ResponseCode><ErrorMessage>x</ErrorMessage><ClientSeqNo>202601170000000001</ClientSeqNo>"
                + "<SeqNo>E20260000000000001</SeqNo><TrnPreId></TrnPreId></DecImportResponse>");

        assertThat(receipt)
                .isEqualTo(new DecReceipt("202601170000000001", "E20260000000000001", null, channel, null, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-01-17 10:40:43", "2026-01-17T10:40:43.000", "20260117104043", " 2026-01-17T10:40:43 "})
    void aTimeIsUnderstoodInEveryFormThatWasSeen(String time) throws Exception {
        DecReceipt receipt = taken(RESULT.replace("2026-01-17T10:40:43", time));

        assertThat(receipt.at()).isEqualTo(Instant.parse("2026-01-17T02:40:43Z"));
    }

    @Test
    void whatIsBrokenIsToldAtItsPlace() throws Exception {
        ReadPart<DecReceipt> read = read(
                RESULT.replace("2026-01-17T10:40:43", "2026-02-30T10:40:43").replace("<CHANNEL>P</CHANNEL>", ""));

        assertThat(((ReadPart.Broken<DecReceipt>) read).violations())
                .extracting(Violation::where, Violation::rule)
                .containsExactly(
                        tuple("/DEC_RESULT/NOTICE_DATE", Rule.NOT_A_DATE), tuple("/DEC_RESULT/CHANNEL", Rule.REQUIRED));
    }

    @Test
    void aFormIsNoReceipt() {
        assertThatThrownBy(() -> read(WalnutForm.FORM))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("this is a DecMessage");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        DecReceipt released = new DecReceipt(
                null, "E20260000000000001", "940020260000000001", "P", Instant.parse("2026-01-17T02:40:43Z"), "放行 <&>");
        DecReceipt stored = new DecReceipt("202601170000000001", "E20260000000000001", null, "S0", null, "暂存成功");

        assertThat(taken(written(released))).isEqualTo(released);
        assertThat(taken(written(stored))).isEqualTo(stored);
        assertThat(written(released)).contains("<DEC_RESULT><CUS_CIQ_NO>");
    }

    private String written(DecReceipt receipt) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(receipts.write(receipt, out)).isInstanceOf(Writing.Written.class);
        return out.toString(StandardCharsets.UTF_8);
    }
}
