package org.chuhai.logistics.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chuhai.logistics.ceb.SilkSamples.LIST;
import static org.chuhai.logistics.ceb.SilkSamples.ORDER;
import static org.chuhai.logistics.ceb.SilkSamples.WAYBILL;
import static org.chuhai.logistics.ceb.SilkSamples.changed;
import static org.chuhai.logistics.ceb.SilkSamples.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.testdata.Changed;
import org.chuhai.logistics.xmlmessage.GeneratedStructures;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;
import org.chuhai.platform.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our documents in the words of the messages. */
class CebDraftsTest {

    private static final String GUID = "8D8A1FB6-6F5C-4B0B-8F0C-0123456789AB";
    private static final Instant AT = Instant.parse("2026-01-13T07:00:00Z");
    private static final CebTransfer TRANSFER = new CebTransfer("91000000MA0BRKER93", "通达报关有限公司", "DXPENT0001", null);
    private static final int EACH = 150;

    private final CebDrafts drafts = new CebDrafts(CodeTables.shipped());

    private static CebSubmission sent(boolean declared) {
        return new CebSubmission(GUID, CebSubmission.Kind.NEW, AT, declared);
    }

    private Writing draft(CustomsDocument document, DocumentState state) {
        CebSubmission submission = sent(state != DocumentState.DRAFT);
        return switch (document) {
            case Order order -> drafts.order(order, submission);
            case Waybill waybill -> drafts.waybill(waybill, submission);
            case Declaration list -> drafts.list(list, submission, "QD-0001", null);
        };
    }

    private static byte[] message(CebMessage type, Structure document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Writing written = new CebWriter().write(type, GUID, List.of(document), TRANSFER, out);
        assertThat(written).isInstanceOf(Writing.Written.class);
        return out.toByteArray();
    }

    private static Structure written(Writing writing) {
        return switch (writing) {
            case Writing.Written(Structure structure) -> structure;
            case Writing.Unwritable(List<Violation> violations) -> throw new AssertionError(violations);
        };
    }

    private static List<Violation> violations(Writing writing) {
        return switch (writing) {
            case Writing.Written written -> throw new AssertionError("written: " + written);
            case Writing.Unwritable(List<Violation> violations) -> violations;
        };
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentIsTheSameAfterItWasWrittenAndRead(CebDocument kind) throws Exception {
        CebMessage type = CebMessage.valueOf(kind.root().substring(0, "CEB303".length()));
        GeneratedStructures structures = new GeneratedStructures(
                        CebReader.family().table(), 77 + kind.ordinal())
                .fixing("currency", "502")
                .fixing("fCurrency", "300")
                .fixing("iCurrency", "142")
                .fixing("country", "304")
                .fixing("appType", "1")
                .fixing("appTime", "20260113150000");
        for (int i = 0; i < EACH; i++) {
            Presented<?> first = presented(message(type, structures.of(kind.document())));

            Structure structure = written(draft(first.document(), first.state()));

            byte[] message = message(type, structure);
            Schema202205.validate(message);
            assertThat(presented(message))
                    .as(new String(message, StandardCharsets.UTF_8))
                    .isEqualTo(first);
        }
    }

    private static Presented<?> presented(byte[] message) throws Exception {
        return switch (new CebReader().read(new ByteArrayInputStream(message)).getFirst()) {
            case ReadDocument.Accepted(Presented<?> presented) -> presented;
            case ReadDocument.Refused refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void codesOfTheFormBecomeCodesOfTheList() throws Exception {
        Declaration list = changedList()
                .with("packageType", "22")
                .with("freightCurrency", "USD")
                .with("insuranceCurrency", "CNY")
                .with("destinationCountry", "KAZ")
                .get();

        Structure head = written(draft(list, DocumentState.DECLARED)).part("InventoryHead");

        assertThat(List.of(head.text("wrapType"), head.text("fCurrency"), head.text("iCurrency"), head.text("country")))
                .containsExactly("2", "502", "142", "145");
    }

    private static Changed<Declaration> changedList() throws Exception {
        return Changed.from(document(Declaration.class, LIST));
    }

    @Test
    void everythingThatAListLacksIsToldAtItsPlace() throws Exception {
        Declaration list = changedList()
                .with("exportDate", null)
                .with("carrier", null)
                .with("platform", null)
                .with("agent", null)
                .with("statisticsFlag", null)
                .with("waybillNo", null)
                .with("destinationPort", null)
                .with("insurance", null)
                .with("freightCurrency", "KZT")
                .with("packageType", "ZZ")
                .with("furtherOrderNos", List.of("SL-2"))
                .get();

        List<Violation> violations = violations(draft(list, DocumentState.DECLARED));

        assertThat(violations)
                .extracting(Violation::where, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple("/exportDate", Rule.REQUIRED),
                        tuple("/carrier/code", Rule.REQUIRED),
                        tuple("/platform/code", Rule.REQUIRED),
                        tuple("/agent/code", Rule.REQUIRED),
                        tuple("/statisticsFlag", Rule.REQUIRED),
                        tuple("/waybillNo", Rule.REQUIRED),
                        tuple("/destinationPort", Rule.REQUIRED),
                        tuple("/insurance", Rule.REQUIRED),
                        tuple("/freightCurrency", Rule.NOT_AN_ALLOWED_VALUE),
                        tuple("/packageType", Rule.NOT_AN_ALLOWED_VALUE),
                        tuple("/furtherOrderNos", Rule.WRONG_COUNT));
    }

    @Test
    void anItemNumberMayBeLongInAnOrderButNotInAList() throws Exception {
        String itemNo = "SCARF-90180-LONG-ITEM-NUMBER";
        Order order = document(Order.class, changed(ORDER, "SCARF-90180", itemNo));
        Declaration read = document(Declaration.class, LIST);
        DeclarationLine line =
                Changed.from(read.lines().getFirst()).with("itemNo", itemNo).get();
        Declaration list = Changed.from(read).with("lines", List.of(line)).get();

        List<Violation> violations = violations(draft(list, DocumentState.DECLARED));

        assertThat(draft(order, DocumentState.DECLARED)).isInstanceOf(Writing.Written.class);
        assertThat(violations).extracting(Violation::where).containsExactly("/lines/0/itemNo");
        assertThat(violations.getFirst().text().en()).contains("has 28 characters, at most 20 are allowed");
    }

    @Test
    void aPriceThatContainsFreightIsNotToldAsFob() throws Exception {
        Order order = Changed.from(document(Order.class, ORDER))
                .with("incoterm", "CIF")
                .get();

        List<Violation> violations = violations(draft(order, DocumentState.DECLARED));

        assertThat(violations)
                .extracting(Violation::where, Violation::rule)
                .containsExactly(tuple("/incoterm", Rule.NOT_AN_ALLOWED_VALUE));
    }

    @Test
    void aCurrencyWithoutNumberIsToldOnceAndInBothLanguages() throws Exception {
        Waybill waybill = Changed.from(document(Waybill.class, WAYBILL))
                .with("currency", "KZT")
                .get();

        List<Violation> violations = violations(draft(waybill, DocumentState.DECLARED));

        assertThat(violations)
                .containsExactly(new Violation(
                        "/currency",
                        Rule.NOT_AN_ALLOWED_VALUE,
                        new Text(
                                "币制 “KZT” 在跨境电商报文的代码表中没有对应的三位数字代码",
                                "the currency \"KZT\" has no three-digit code in the tables of these messages")));
    }

    @Test
    void goodsOfNoKnownProducerAreDeclaredAsCustomsWantsIt() throws Exception {
        Declaration list = changedList().with("producer", null).get();

        Structure head = written(draft(list, DocumentState.DECLARED)).part("InventoryHead");

        assertThat(head.text("ownerCode")).isEqualTo("NO");
        assertThat(head.text("ownerName")).isEqualTo("NO");
    }

    @Test
    void aFormIsNoList() throws Exception {
        Declaration form = changedList()
                .with("route", Route.DECLARATION)
                .with("terms", "1")
                .get();

        List<Violation> violations = violations(draft(form, DocumentState.DRAFT));

        assertThat(violations).extracting(Violation::where).containsExactly("/route", "/terms");
    }
}
