package org.chuhai.order.order;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.UUID;
import org.chuhai.order.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an order may say. */
@QuarkusTest
class OrderContentTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final OrderDesk desk = new OrderDesk(() -> api.operator(shop), shop);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "currency":"USD"             | "currency":"DEM"              | 422 | /currency            | UNKNOWN
        "currency":"USD"             | "currency":"usd"              | 422 | /currency            | PATTERN
        "incoterm":"FOB"             | "incoterm":"DAT"              | 422 | /incoterm            | UNKNOWN
        "mode":"9710"                | "mode":"9610"                 | 422 | /mode                | UNKNOWN
        "naturalPerson":false        | "naturalPerson":true          | 422 | /buyer/naturalPerson | PRIVATE_BUYER
        "naturalPerson":false        | "naturalPerson":null          | 422 | /buyer/naturalPerson | REQUIRED
         LLP","country":"KAZ"        |  LLP","country":"CHN"         | 422 | /buyer/country       | NOT_ABROAD
        "050034","country":"KAZ"     | "050034","country":"KZ"       | 422 | /consignee/country   | PATTERN
        "050034","country":"KAZ"     | "050034","country":"XXQ"      | 422 | /consignee/country   | UNKNOWN
        "phone":"+7 727 000 0000"    | "phone":"call me"             | 422 | /consignee/phone     | PATTERN
        "email":null                 | "email":"nobody"              | 422 | /consignee/email     | PATTERN
        MA0WANUT1J                   | MA0WANUT1K                    | 422 | /seller/code         | WRONG_CHECK_DIGIT
        91000000MA0WANUT1J           | 无                            | 422 | /seller/code         | WRONG_SHAPE
        "quantity":"5000"            | "quantity":"0"                | 422 | /lines/1/quantity    | POSITIVE
        "quantity":"5000"            | "quantity":"5000.000001"      | 422 | /lines/1/quantity    | DIGITS
        "quantity":"5000"            | "quantity":5000               | 400 | /lines/1/quantity    | WRONG_TYPE
        "quantity":"5000"            | "quantity":"5e3"              | 400 | /lines/1/quantity    | WRONG_TYPE
        "hsCode":"0802320000"        | "hsCode":"080232"             | 422 | /lines/1/hsCode      | PATTERN
        "no":2                       | "no":3                        | 422 | /lines/1/no          | OUT_OF_ORDER
        "total":"34000.00"           | "total":"34000.01"            | 422 | /lines/1/total       | WRONG_PRODUCT
        "goodsValue":"81000.00"      | "goodsValue":"81000.01"       | 422 | /goodsValue          | WRONG_SUM
        "packages":1300              | "packages":0                  | 422 | /packages            | MIN
        "packages":1300              | "packages":1300.5             | 400 | /packages            | WRONG_TYPE
        "freight":"0"                | "freight":"-1"                | 422 | /freight             | POSITIVE_OR_ZERO
        2026-01-15T08:20:00Z         | 1999-12-31T23:59:59Z          | 422 | /placedAt            | OUT_OF_RANGE
        2026-01-15T08:20:00Z         | 2026-01-15                    | 400 | /placedAt            | WRONG_TYPE
        "orderNo":"WN-1"             | "orderNo":" WN-1"             | 422 | /orderNo             | PATTERN
        "orderNo":"WN-1"             | "orderNo":null                | 422 | /orderNo             | REQUIRED
        "orderNo":"WN-1"             | "orderNo":"WN-1","colour":"r" | 400 | /colour              | UNKNOWN_MEMBER
        """)
    void aMistakeIsNamedWithItsRule(String right, String wrong, int status, String pointer, String code) {
        desk.post(Walnuts.CONTENT.replace(right, wrong))
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));

        api.manager().get("/v1/orders").then().body("items", emptyIterable());
    }

    /** Units are looked at in every line. */
    @Test
    void severalMistakesAreToldAtOnceInBothLanguages() {
        String content = Walnuts.CONTENT
                .replace("\"unit\":\"035\"", "\"unit\":\"999\"")
                .replace("\"currency\":\"USD\"", "\"currency\":\"XAU\"");

        for (String[] language :
                new String[][] {{"zh", "不是现行货币代码"}, {"en", "is no currency that a country pays with"}}) {
            Api.command(api.operator(shop), content)
                    .header("Accept-Language", language[0])
                    .queryParam("shopId", shop)
                    .post("/v1/orders")
                    .then()
                    .statusCode(422)
                    .header("Content-Language", language[0])
                    .body("errors.pointer", containsInAnyOrder("/currency", "/lines/0/unit", "/lines/1/unit"))
                    .body("errors.message[0]", equalTo(language[1]));
        }
    }

    @Test
    void aWrongTotalIsToldTheRightOne() {
        desk.post(Walnuts.CONTENT.replace("34000.00", "33999.99"))
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("34000.00"));
    }

    @Test
    void anOrderHasAtLeastOneLineAndAtMostAHundred() {
        String line = "{\"itemNo\":\"A\",\"name\":\"核桃\",\"quantity\":\"1\",\"unit\":\"035\",\"unitPrice\":\"1\"}";
        String head = Walnuts.LEAST.substring(0, Walnuts.LEAST.indexOf("\"lines\""));

        for (int lines : new int[] {0, 101}) {
            desk.post(head + "\"lines\":[" + String.join(",", Collections.nCopies(lines, line)) + "]}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/lines"));
        }
        desk.post(head + "\"lines\":[" + String.join(",", Collections.nCopies(100, line)) + "]}")
                .then()
                .statusCode(201)
                .body("goodsValue", equalTo("100.00"));
    }

    @Test
    void anOrderNumberIsUsedOnceInAShop() {
        desk.walnuts("WN-1");
        String second = desk.walnuts("WN-2");

        desk.post(Walnuts.CONTENT)
                .then()
                .statusCode(409)
                .body("code", equalTo("order-no-taken"))
                .body("errors.pointer", contains("/orderNo"));
        desk.put(second, 0, Walnuts.CONTENT).then().statusCode(409).body("code", equalTo("order-no-taken"));
        api.manager().get(second).then().header("ETag", "\"0\"").body("orderNo", equalTo("WN-2"));
    }

    /** Token, reading, existence, version, content, state. */
    @Test
    void mistakesAreToldInTheirOrder() {
        String location = desk.confirmed("WN-1");
        String bad = Walnuts.CONTENT.replace("\"currency\":\"USD\"", "\"currency\":\"XAU\"");
        String unreadable = Walnuts.CONTENT.replace("\"packages\":1300", "\"packages\":[]");
        String nowhere = "/v1/orders/" + UUID.randomUUID();

        desk.put(nowhere, 0, unreadable).then().statusCode(400);
        desk.put(nowhere, 0, bad).then().statusCode(404);
        desk.put(location, 0, bad).then().statusCode(412);
        desk.put(location, 1, bad).then().statusCode(422);
        desk.put(location, 1, Walnuts.CONTENT).then().statusCode(409);
    }
}
