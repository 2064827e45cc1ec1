package org.chuhai.logistics.goodsreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.exportcase.CaseDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what was declared, 20000 kg and 5000 kg of walnuts, no more comes back than went. */
@QuarkusTest
class ReturnTest {

    private final CaseDesk desk = CaseDesk.fresh();

    @BeforeEach
    void whatCustomsHasAccepted() {
        desk.clean();
        desk.declare("submission", "").statusCode(200);
        desk.declare("acceptance", "{\"customsNumber\":\"940020260000123456\"}").statusCode(200);
    }

    @Test
    void whatCameBackIsRecordedAndTold() {
        goods("RT-1", line(1, "250", "\"035\""))
                .statusCode(201)
                .body("returnNo", equalTo("RT-1"))
                .body("declarationNumber", equalTo("D-1"))
                .body("lines[0].quantity", equalTo("250"))
                .body("lines[0].unit", equalTo("035"))
                .body("reason", nullValue());

        desk.read("returns").body("items.returnNo", contains("RT-1"));
        assertThat(desk.told()).endsWith("goods-returned");
        assertThat(desk.audited("return-goods")).containsExactly("manager MATCHED MATCHED");
    }

    @Test
    void neverMoreThanWasDeclaredHoweverOften() {
        goods("RT-1", line(2, "3000", "null")).statusCode(201);
        goods("RT-2", line(2, "1999.5", "null")).statusCode(201);

        goods("RT-3", line(2, "0.50001", "null"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lines/0/quantity"))
                .body("errors[0].code", equalTo("V08"))
                .body("errors[0].message", containsString("0.5 035 are left"));
        goods("RT-3", line(2, "0.5", "null")).statusCode(201);
    }

    /** 070 is a ton. */
    @Test
    void unitsAreConverted() {
        goods("RT-1", line(1, "20.001", "\"070\"")).statusCode(422);

        goods("RT-1", line(1, "20", "\"070\"")).statusCode(201).body("lines[0].unit", equalTo("070"));

        goods("RT-2", line(1, "1", "null")).statusCode(422).body("errors[0].message", containsString("0 035 are left"));
    }

    @ParameterizedTest
    @CsvSource({"9, 035, /lines/0/no, UNKNOWN", "1, 011, /lines/0/unit, OTHER_DIMENSION"})
    void whatCannotComeBackIsNamed(int no, String unit, String pointer, String code) {
        goods("RT-1", line(no, "1", "\"" + unit + "\""))
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aNumberIsUsedOnce() {
        goods("RT-1", line(1, "1", "null")).statusCode(201);

        goods("RT-1", line(1, "2", "null")).statusCode(409).body("code", equalTo("already-exists"));
    }

    @Test
    void whatWasNotAcceptedHasNotGone() {
        desk.declare("withdrawal", "").statusCode(200);

        goods("RT-1", line(1, "1", "null")).statusCode(409).body("code", equalTo("state-refuses"));
    }

    /** To customs it is another declaration, whose goods are all still away. */
    @Test
    void whatCameBackBelongsToTheDeclarationThatWasSentThen() {
        goods("RT-1", line(1, "20000", "null")).statusCode(201);
        goods("RT-2", line(1, "1", "null")).statusCode(422);
        desk.declare("withdrawal", "").statusCode(200);
        desk.declare("submission", "").statusCode(200);
        desk.declare("acceptance", "{\"customsNumber\":\"940020260000123457\"}").statusCode(200);

        goods("RT-2", line(1, "20000", "null")).statusCode(201);

        goods("RT-3", line(1, "0.00001", "null")).statusCode(422);
        desk.read("returns").body("items.returnNo", contains("RT-2", "RT-1"));
    }

    @Test
    void ofTwoAtOnceOneGetsWhatIsLeft() throws Exception {
        String location = desk.location();

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Response>> sent = List.of("RT-1", "RT-2").stream()
                    .map(number -> both.submit(() -> send(location, number, line(1, "15000", "null"))))
                    .toList();
            assertThat(List.of(
                            sent.getFirst().get(30, TimeUnit.SECONDS).statusCode(),
                            sent.getLast().get(30, TimeUnit.SECONDS).statusCode()))
                    .containsExactlyInAnyOrder(201, 422);
        }

        desk.read("returns").body("items", hasSize(1));
    }

    private ValidatableResponse goods(String number, String line) {
        return send(desk.location(), number, line).then();
    }

    private Response send(String location, String number, String line) {
        return Api.command(desk.api().manager(), "{\"returnNo\":\"%s\",\"lines\":[%s]}".formatted(number, line))
                .post(location + "/returns");
    }

    private static String line(int no, String quantity, String unit) {
        return "{\"no\":%d,\"quantity\":\"%s\",\"unit\":%s}".formatted(no, quantity, unit);
    }
}
