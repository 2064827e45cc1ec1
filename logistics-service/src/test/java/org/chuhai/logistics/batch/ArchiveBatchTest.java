package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ArchiveBatchTest {

    private static final String ZIP = "application/zip";
    private static final String ORDER = sample("order-ceb303.xml");
    private static final String WAYBILL = sample("waybill-ceb505.xml");
    private static final String LIST = sample("list-ceb603.xml");
    private static final String ORDER_NO = between(ORDER, "<ceb:orderNo>", "</ceb:orderNo>");
    private static final String WAYBILL_NO = between(WAYBILL, "<ceb:logisticsNo>", "</ceb:logisticsNo>");

    private final BatchDesk desk = BatchDesk.fresh();

    @Test
    void messagesInAnyOrderAreJoinedAndFoundAsTheirDocumentsAre() throws JsonProcessingException {
        String faulty = LIST.replaceFirst("<ceb:grossWeight>[^<]*", "<ceb:grossWeight>999");

        List<JsonNode> results = upload(new Zipped()
                .with("b/list.xml", faulty)
                .with("a/waybill.xml", WAYBILL)
                .with("order.xml", ORDER)
                .bytes());

        assertThat(results).hasSize(1);
        JsonNode report = MessageReports.report(ORDER, WAYBILL, faulty);
        assertThat(results.getFirst().path("entry").textValue()).isEqualTo("b/list.xml");
        assertThat(results.getFirst().path("orderNo").textValue()).isEqualTo(ORDER_NO);
        assertThat(results.getFirst().path("verdict")).isEqualTo(report.path("verdict"));
        assertThat(results.getFirst().path("findings"))
                .isEqualTo(report.path("findings"))
                .isNotEmpty();
    }

    @Test
    void documentsThatNoListNamesWaitAndDuplicatesAreRefused() throws JsonProcessingException {
        List<JsonNode> results = upload(new Zipped()
                .with("order.xml", ORDER)
                .with("again.xml", ORDER)
                .with("other.xml", ORDER.replace(ORDER_NO, "OTHER-1"))
                .with("waybill.xml", WAYBILL)
                .with("stray.xml", WAYBILL.replace(WAYBILL_NO, "STRAY1"))
                .with("list.xml", LIST)
                .with("list2.xml", LIST)
                .with("alone.xml", LIST.replace(ORDER_NO, "ALONE-1").replace(WAYBILL_NO, "ALONE2"))
                .bytes());

        assertThat(results)
                .extracting(BatchDesk::outcome)
                .containsExactly(
                        "2 REFUSED DUPLICATE",
                        "3 WAITING",
                        "5 WAITING",
                        "6 " + results.get(3).path("verdict").textValue(),
                        "7 REFUSED DUPLICATE",
                        "8 WAITING");
        assertThat(results.get(3).path("verdict").textValue()).doesNotContain("WAITING", "REFUSED");
        assertThat(results.get(5).path("waitingFor").toString()).isEqualTo("[\"ORDER\",\"WAYBILL\"]");
    }

    /** So that the wrong platform is found, and not an order that is missing. */
    @Test
    void aListThatNamesAnotherPlatformIsJoinedByTheNumberAlone() throws JsonProcessingException {
        String platform = between(ORDER, "<ceb:ebpCode>", "</ceb:ebpCode>");

        List<JsonNode> results = upload(new Zipped()
                .with("order.xml", ORDER)
                .with("waybill.xml", WAYBILL)
                .with("list.xml", LIST.replace("<ceb:ebpCode>" + platform, "<ceb:ebpCode>91000000MA0BRKER93"))
                .bytes());

        assertThat(results).hasSize(1);
        assertThat(results.getFirst().path("findings").toString()).contains("\"rule\":\"R02\"");
    }

    @Test
    void listsThatShareAnOrderWithTooManyAreRefusedWithItsNumberAndTheLimit() throws JsonProcessingException {
        Zipped archive = new Zipped().with("order.xml", ORDER).with("other.xml", LIST.replace(ORDER_NO, "OTHER-1"));
        for (int i = 0; i <= 20; i++) {
            archive.with("list" + i + ".xml", LIST.replace(WAYBILL_NO, "PARCEL" + i));
        }

        List<JsonNode> results = upload(archive.bytes());

        assertThat(results).hasSize(22);
        assertThat(BatchDesk.outcome(results.getFirst())).isEqualTo("2 WAITING");
        assertThat(results.subList(1, 22)).allSatisfy(result -> {
            assertThat(BatchDesk.outcome(result)).endsWith("REFUSED TOO_MANY_TOGETHER");
            assertThat(result.at("/problem/detail/en").textValue()).contains(ORDER_NO, "more than 20 lists");
            assertThat(result.at("/problem/entry").textValue()).startsWith("list");
        });
    }

    /** However many name the same number of another carrier. */
    @Test
    void aWaybillThatOneOfManyListsNamesIsNamed() throws JsonProcessingException {
        String carrier = between(WAYBILL, "<ceb:logisticsCode>", "</ceb:logisticsCode>");
        String other = "91000000MA0BRKER93";
        Zipped archive = new Zipped()
                .with("waybill.xml", WAYBILL)
                .with("other.xml", WAYBILL.replace(carrier, other))
                .with("list.xml", LIST);
        for (int i = 0; i <= 100; i++) {
            archive.with(
                    "list" + i + ".xml",
                    LIST.replace(ORDER_NO, "ORDER-" + i)
                            .replace("<ceb:logisticsCode>" + carrier, "<ceb:logisticsCode>" + other));
        }

        List<JsonNode> results = upload(archive.bytes());

        assertThat(results)
                .hasSize(102)
                .allSatisfy(result -> assertThat(BatchDesk.outcome(result)).endsWith("REFUSED TOO_MANY_TOGETHER"));
    }

    @Test
    void asManyListsOfAnOrderAsTheLimitAreJoinedWithIt() throws JsonProcessingException {
        Zipped archive = new Zipped().with("order.xml", ORDER);
        for (int i = 1; i <= 20; i++) {
            archive.with("list" + i + ".xml", LIST.replace(WAYBILL_NO, "PARCEL" + i));
        }

        List<JsonNode> results = upload(archive.bytes());

        assertThat(results)
                .hasSize(20)
                .allSatisfy(result ->
                        assertThat(result.path("waitingFor").toString()).isEqualTo("[\"WAYBILL\"]"));
    }

    @Test
    void anEntryThatCannotBeReadIsAProblemAndTheRestGoesOn() throws JsonProcessingException {
        List<JsonNode> results = upload(new Zipped()
                .with("readme.txt", "hello")
                .with("attack.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + ORDER)
                .with("long.xml", ORDER.replace(ORDER_NO, "N".repeat(61)))
                .with("cut.xml", ORDER.substring(0, ORDER.length() / 2))
                .with("order.xml", ORDER)
                .with("waybill.xml", WAYBILL)
                .with("list.xml", LIST)
                .bytes());

        assertThat(results.subList(0, 4))
                .allSatisfy(result -> assertThat(BatchDesk.outcome(result)).contains("REFUSED"));
        assertThat(results.get(1).at("/problem/detail/en").textValue()).containsIgnoringCase("doctype");
        assertThat(results.get(1).at("/problem/entry").textValue()).isEqualTo("attack.xml");
        assertThat(results.get(2).at("/problem/errors/0/xpath").textValue()).endsWith("/orderNo");
        assertThat(results).hasSize(5);
        assertThat(results.get(4).path("verdict").textValue()).doesNotContain("WAITING");
    }

    @ParameterizedTest
    @CsvSource({"../list.xml", "/list.xml", "a/../../b", "C:/x", "a\\b"})
    void aNameThatLeadsElsewhereIsRefused(String name) {
        refused(new Zipped().with(name, LIST).bytes(), "UNSAFE_NAME");
    }

    @Test
    void bombsAndNestedAndBrokenArchivesAreRefused() {
        byte[] good = new Zipped().with("a.xml", LIST).with("b.xml", ORDER).bytes();
        byte[] encrypted = good.clone();
        encrypted[6] |= 1;

        refused(new Zipped().with("bomb.xml", "<a>" + " ".repeat(60 << 20)).bytes(), "TOO_LARGE");
        refused(new Zipped().with("in.zip", good).bytes(), "NESTED");
        refused(encrypted, "ENCRYPTED");
        refused(Arrays.copyOf(good, good.length - 40), "BROKEN");
        refused(Arrays.copyOf(good, good.length / 2), "BROKEN");
    }

    private List<JsonNode> upload(byte[] archive) throws JsonProcessingException {
        return desk.done(desk.upload(ZIP, archive));
    }

    private void refused(byte[] archive, String code) {
        desk.send(ZIP, archive)
                .then()
                .statusCode(422)
                .body("code", equalTo("batch-unreadable"))
                .body("errors[0].code", equalTo(code));
    }

    private static String sample(String file) {
        try {
            return Files.readString(Path.of("..", "samples", "silk-list", file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String between(String text, String from, String to) {
        int at = text.indexOf(from) + from.length();
        return text.substring(at, text.indexOf(to, at));
    }
}
