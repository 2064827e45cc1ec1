package org.chuhai.logistics.customsmessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.JsonDocuments;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.ReconciliationEngine;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.chuhai.logistics.reconciliation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomsMessageReaderTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final CustomsMessageReader READER = new CustomsMessageReader();

    private static Presented<?> message(String sample) throws Exception {
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(sample))) {
            List<ReadDocument> documents = READER.read(in);
            return ((ReadDocument.Accepted) documents.getFirst()).presented();
        }
    }

    private static Presented<?> json(String sample) throws Exception {
        ReadDocument document = new JsonDocuments().read(Files.readString(SAMPLES.resolve(sample)));
        return ((ReadDocument.Accepted) document).presented();
    }

    @ParameterizedTest
    @CsvSource({
        "silk-list/order-ceb303.xml, ORDER",
        "silk-list/waybill-ceb505.xml, WAYBILL",
        "silk-list/list-ceb603.xml, DECLARATION",
        "walnut-form/declaration-decmessage.xml, DECLARATION",
    })
    void theRootElementSaysWhichMessageItIs(String sample, DocumentKind kind) throws Exception {
        Presented<?> presented = message(sample);

        assertThat(presented.document().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<CEB303Message xmlns='http://www.chinaport.gov.cn/dec'/>",
                "<DecMessage xmlns='http://www.chinaport.gov.cn/ceb'/>"
            })
    void aRootInTheNamespaceOfTheOtherFamilyIsRefused(String message) {
        UnreadableInput refusal = refused(message);

        assertThat(refusal.text().en()).contains(" is in the namespace ", " instead of ");
    }

    @Test
    void whatIsReadIsNamedForAllFamilies() {
        UnreadableInput refusal = refused("<CEB311Message/>");

        assertThat(refusal.text().en())
                .endsWith("this is a CEB311Message; only these are read: CEB303Message (Order), CEB505Message"
                        + " (Logistics), CEB603Message (Inventory), DecMessage");
    }

    private static UnreadableInput refused(String message) {
        return catchThrowableOfType(
                UnreadableInput.class,
                () -> READER.read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theWalnutFormMatchesItsOrderAndWaybill() throws Exception {
        ThreeDocuments documents = new ThreeDocuments(
                of(Order.class, json("walnut-form/order.json")),
                of(Waybill.class, json("walnut-form/waybill.json")),
                of(Declaration.class, message("walnut-form/declaration-decmessage.xml")));

        Report report = new ReconciliationEngine(ReferenceData.shipped()).reconcile(documents);

        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report.findings()).isEmpty();
    }

    private static <D extends CustomsDocument> Presented<D> of(Class<D> type, Presented<?> presented) {
        return new Presented<>(type.cast(presented.document()), presented.revision(), presented.state());
    }
}
