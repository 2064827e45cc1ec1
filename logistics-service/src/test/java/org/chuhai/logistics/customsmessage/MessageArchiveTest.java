package org.chuhai.logistics.customsmessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.exportcase.Filing;
import org.junit.jupiter.api.Test;

/** All declarations of a shop in one archive. */
@QuarkusTest
class MessageArchiveTest {

    private final MessageDesk desk = MessageDesk.fresh();

    private Map<String, String> entries(String filter) throws Exception {
        Response response = desk.api().manager().get("/v1/customs-messages?shopId=" + desk.shop() + filter);
        response.then().statusCode(200).contentType("application/zip");
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static List<ReadDocument> read(String message) throws Exception {
        return new CustomsMessageReader().read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }

    /** So many lists, which differ in their own numbers. */
    private void lists(int count) {
        String document = MessageDesk.LIST.substring(
                MessageDesk.LIST.indexOf("<ceb:Inventory>"), MessageDesk.LIST.indexOf("<ceb:BaseTransfer>"));
        for (int from = 0; from < count; from += 100) {
            StringBuilder documents = new StringBuilder();
            for (int i = from; i < Math.min(from + 100, count); i++) {
                documents.append(
                        document.replaceFirst("<ceb:copNo>.*</ceb:copNo>", "<ceb:copNo>C-" + i + "</ceb:copNo>"));
            }
            desk.send(MessageDesk.LIST.replace(document, documents)).statusCode(200);
        }
    }

    @Test
    void listsGoAHundredToAMessage() throws Exception {
        desk.openAccount();
        lists(130);

        Map<String, String> entries = entries("");

        assertThat(entries).containsOnlyKeys("CEB603-000001.xml", "CEB603-000002.xml");
        assertThat(read(entries.get("CEB603-000001.xml"))).hasSize(100);
        assertThat(read(entries.get("CEB603-000002.xml"))).hasSize(30);
    }

    @Test
    void eachFormIsAMessageAndWhatCannotBeWrittenIsTold() throws Exception {
        lists(1);
        desk.send(MessageDesk.FORM);
        desk.file(
                "declarations",
                "WALNUTS-OF-JANUARY-2026",
                Filing.clean("declaration", clean -> {}).toString());

        Map<String, String> entries = entries("");

        assertThat(entries).containsOnlyKeys("DecMessage-000001.xml", "unwritable-000001.ndjson");
        assertThat(read(entries.get("DecMessage-000001.xml"))).hasSize(1);
        assertThat(entries.get("unwritable-000001.ndjson").lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"number\":\"C-0\",\"errors\":[{\"where\":\"\",\"code\":\"NO_TRANSMITTER\"");
        assertThat(entries.get("unwritable-000001.ndjson")).contains("WALNUTS-OF-JANUARY-2026", "WRONG_LENGTH");
    }

    @Test
    void onlyThoseOfAStateAreRead() throws Exception {
        desk.send(MessageDesk.FORM);

        Map<String, String> drafts = entries("&state=DRAFT");
        Map<String, String> accepted = entries("&state=ACCEPTED");

        assertThat(drafts).containsOnlyKeys("DecMessage-000001.xml");
        assertThat(accepted).isEmpty();
    }

    @Test
    void theSameDeclarationsGiveTheSameBytes() {
        desk.send(MessageDesk.FORM);
        String path = "/v1/customs-messages?shopId=" + desk.shop();

        byte[] first = desk.api().manager().get(path).asByteArray();
        byte[] second = desk.api().manager().get(path).asByteArray();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anUnknownStateIsRefused() {
        desk.api()
                .manager()
                .get("/v1/customs-messages?state=LOST&shopId=" + desk.shop())
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("state"));
    }
}
