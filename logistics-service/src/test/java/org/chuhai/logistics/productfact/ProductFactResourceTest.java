package org.chuhai.logistics.productfact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProductFactResourceTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();

    private String path(String itemNo) {
        return "/v1/product-facts/" + itemNo + "?shopId=" + shop;
    }

    private ValidatableResponse put(RequestSpecification caller, String itemNo, String body) {
        return caller.contentType("application/json")
                .body(body)
                .put(path(itemNo))
                .then();
    }

    @Test
    void whatIsPutIsRead() {
        String location = put(api.manager(), "WAL-1", Goods.KERNELS)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");

        api.operator(shop)
                .get(location)
                .then()
                .statusCode(200)
                .body("itemNo", equalTo("WAL-1"))
                .body("followed", equalTo(false))
                .body("declaredElements", equalTo("0|0|干|去壳|||"))
                .body("legalUnits", contains("035"))
                .body("netWeightKg", equalTo("1"))
                .body("producer.code", equalTo("91000000MA0GRWER6P"));
    }

    @Test
    void anythingElseIsPutInItsVersionOnly() {
        put(api.manager(), "WAL-1", Goods.KERNELS);
        String other = Goods.KERNELS.replace("去壳", "未去壳");

        put(api.manager(), "WAL-1", Goods.KERNELS).statusCode(200).header("ETag", "\"0\"");
        put(api.manager(), "WAL-1", other).statusCode(428);
        put(api.manager().header("If-Match", "\"7\""), "WAL-1", other).statusCode(412);
        put(api.manager().header("If-Match", "\"0\""), "WAL-1", other)
                .statusCode(200)
                .header("ETag", "\"1\"");
        put(api.manager().header("If-Match", "\"0\""), "WAL-2", other).statusCode(412);
    }

    @Test
    void littleNeedBeKnown() {
        put(api.manager(), "WAL-1", """
                {"name":{"zh":"核桃"},"hsCode":"0802310000"}""")
                .statusCode(201)
                .body("legalUnits", nullValue())
                .body("netWeightKg", nullValue())
                .body("name.en", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "hsCode":"0802320000"  | "hsCode":"080232"      | /hsCode        | PATTERN
            ["035"]                | ["999"]                | /legalUnits/0  | UNKNOWN
            ["035"]                | ["035","035"]          | /legalUnits/1  | DUPLICATE
            ["035"]                | ["035","036","007"]    | /legalUnits    | SIZE
            "netWeightKg":"1"      | "netWeightKg":"0"      | /netWeightKg   | POSITIVE
            "netWeightKg":"1"      | "netWeightKg":"0.000001" | /netWeightKg | DIGITS
            "CHN"                  | "XXX"                  | /origin        | UNKNOWN
            91000000MA0GRWER6P     | 91000000MA0GRWER6Q     | /producer/code | WRONG_CHECK_DIGIT
            "0802320000999"        | "0802310000999"        | /ciqCode       | MISMATCH
            "核桃仁 浅色半仁"       | " "                    | /name/zh       | *
            """)
    void whatBreaksARuleIsNamed(String right, String wrong, String pointer, String code) {
        ValidatableResponse answer = put(api.manager(), "WAL-1", Goods.KERNELS.replace(right, wrong));

        answer.statusCode(422).body("errors[0].pointer", equalTo(pointer));
        if (!"*".equals(code)) {
            answer.body("errors[0].code", equalTo(code));
        }
        api.manager().get(path("WAL-1")).then().statusCode(404);
    }

    @Test
    void aRefusalIsSaidInChinese() {
        put(api.manager().header("Accept-Language", "zh"), "WAL-1", Goods.KERNELS.replace("\"CHN\"", "\"XXX\""))
                .statusCode(422)
                .body("errors[0].message", containsString("国别代码"));
    }

    @Test
    void whatIsForgottenIsNotThere() {
        put(api.manager(), "WAL-1", Goods.KERNELS);

        api.manager().delete(path("WAL-1")).then().statusCode(428);
        api.manager().header("If-Match", "\"0\"").delete(path("WAL-1")).then().statusCode(204);

        api.manager().get(path("WAL-1")).then().statusCode(404);
        assertThat(TenantSql.of(api)
                        .rows("select action || ' ' || from_state from audit where aggregate ="
                                + " 'product-fact' and action = 'remove'"))
                .containsExactly("remove PUT");
    }

    @Test
    void aListIsThatOfTheShop() {
        put(api.manager(), "WAL-1", Goods.KERNELS);
        put(api.manager(), "WAL-2", Goods.KERNELS);

        String next = api.manager()
                .get("/v1/product-facts?limit=1&shopId=" + shop)
                .then()
                .statusCode(200)
                .body("items.itemNo", contains("WAL-1"))
                .extract()
                .path("next");
        api.manager()
                .get("/v1/product-facts?limit=1&shopId=" + shop + "&after=" + next)
                .then()
                .body("items.itemNo", contains("WAL-2"))
                .body("next", nullValue());
        api.manager().get("/v1/product-facts").then().body("items.itemNo", containsInAnyOrder("WAL-1", "WAL-2"));
        api.operator(UUID.randomUUID()).get("/v1/product-facts").then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"A%20B, 201", "%E6%A0%B8%E6%A1%83-1, 201", "%20A, 404", "AAAAAAAAAABBBBBBBBBBCCCCCCCCCCD, 404"})
    void anItemNumberIsThatOfAnOrder(String itemNo, int status) {
        int answered = api.manager()
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body(Goods.KERNELS)
                .put(path(itemNo))
                .statusCode();

        assertThat(answered).isEqualTo(status);
    }
}
