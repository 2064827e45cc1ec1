package org.chuhai.logistics.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.GeneratedStructures;
import org.chuhai.logistics.xmlmessage.ReadMessage;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes, cancellations, master lists and receipts. */
class CebMessagesTest {

    private static final int EACH = 100;
    private static final String GUID = "8D8A1FB6-6F5C-4B0B-8F0C-0123456789AB";
    private static final CebReceipt RELEASED = new CebReceipt(
            CebMessage.CEB604,
            GUID,
            Map.of(
                    CebKey.AGENT_CODE, "91000000MA0BRKER93",
                    CebKey.COP_NO, "QD-0001",
                    CebKey.PRE_NO, "B20260113000000001",
                    CebKey.INVT_NO, "29002026E123456789",
                    CebKey.EBC_CODE, "91000000MA0HANFU00",
                    CebKey.EBP_CODE, "91000000MA0MARKTXF",
                    CebKey.ORDER_NO, "SL-20260112-0001",
                    CebKey.STATISTICS_FLAG, "A"),
            "800",
            Instant.parse("2026-01-13T07:00:00.123Z"),
            "放行");

    static Stream<Arguments> records() {
        return Stream.of(
                record("Arrival", structure -> CebArrival.of(structure).structure()),
                record("Departure", structure -> CebDeparture.of(structure).structure()),
                record(
                        "InvtCancel",
                        structure -> CebListCancellation.of(structure).structure()),
                record("WayBill", structure -> CebMasterList.of(structure).structure()),
                record("BaseTransfer", structure -> CebTransfer.of(structure).structure()));
    }

    private static Arguments record(String type, Function<Structure, Structure> thereAndBack) {
        return Arguments.of(type, thereAndBack);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void aRecordKeepsEveryFieldOfItsElement(String type, Function<Structure, Structure> thereAndBack) {
        GeneratedStructures structures =
                new GeneratedStructures(CebReader.family().table(), type.length());
        for (int i = 0; i < EACH; i++) {
            Structure structure = structures.of(type);

            Structure back = thereAndBack.apply(structure);

            assertThat(back).isEqualTo(structure);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CEB304", "CEB506", "CEB508", "CEB510", "CEB604", "CEB606", "CEB608"})
    void aReceiptKeepsEveryFieldOfItsElement(CebMessage type) {
        GeneratedStructures structures =
                new GeneratedStructures(CebReader.family().table(), type.ordinal());
        for (int i = 0; i < EACH; i++) {
            Structure structure = structures.of(type.document());

            Structure back = CebReceipt.of(type, structure).structure();

            assertThat(back).isEqualTo(structure);
        }
    }

    @Test
    void aReceiptIsReadAsItWasWritten() throws Exception {
        byte[] message = written(List.of(RELEASED.structure()));

        ReadMessage<CebMessage, CebReceipt> read = new CebReceiptReader().read(new ByteArrayInputStream(message));

        assertThat(read.type()).isEqualTo(CebMessage.CEB604);
        assertThat(read.documents()).containsExactly(new ReadPart.Taken<>(RELEASED));
    }

    @Test
    void aBrokenReceiptTakesNothingFromTheOthers() throws Exception {
        String message =
                new String(written(List.of(RELEASED.structure(), RELEASED.structure())), StandardCharsets.UTF_8);
        String broken = SilkSamples.changed(
                SilkSamples.changed(message, "20260113150000123", "20260113150060123"),
                "<ceb:copNo>QD-0001</ceb:copNo>",
                "");

        ReadMessage<CebMessage, CebReceipt> read =
                new CebReceiptReader().read(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.documents().get(1)).isEqualTo(new ReadPart.Taken<>(RELEASED));
        assertThat(((ReadPart.Broken<CebReceipt>) read.documents().get(0)).violations())
                .extracting(Violation::where, Violation::rule)
                .containsExactly(
                        tuple("/CEB604Message/InventoryReturn[1]/returnTime", Rule.NOT_A_DATE),
                        tuple("/CEB604Message/InventoryReturn[1]/copNo", Rule.REQUIRED));
    }

    @Test
    void aReceiptOfARefusedListMayHaveNoNumber() throws Exception {
        String message = SilkSamples.changed(
                new String(written(List.of(RELEASED.structure())), StandardCharsets.UTF_8),
                "<ceb:invtNo>29002026E123456789</ceb:invtNo>",
                "<ceb:invtNo/>");

        ReadMessage<CebMessage, CebReceipt> read =
                new CebReceiptReader().read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));

        CebReceipt receipt = ((ReadPart.Taken<CebReceipt>) read.documents().getFirst()).document();
        assertThat(receipt.key(CebKey.INVT_NO)).isNull();
        assertThat(receipt.key(CebKey.COP_NO)).isEqualTo("QD-0001");
    }

    @Test
    void anOrderIsNoReceipt() {
        assertThatThrownBy(() -> new CebReceiptReader()
                        .read(new ByteArrayInputStream(SilkSamples.ORDER.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("this is a CEB303Message");
    }

    private static byte[] written(List<Structure> receipts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Writing writing = new CebWriter().write(CebMessage.CEB604, GUID, receipts, null, out);
        assertThat(writing).isInstanceOf(Writing.Written.class);
        return out.toByteArray();
    }
}
