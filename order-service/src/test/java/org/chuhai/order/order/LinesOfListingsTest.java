package org.chuhai.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.chuhai.order.Api;
import org.chuhai.order.listing.Offered;
import org.junit.jupiter.api.Test;

/** Lines that are taken from what the shop offers. */
@QuarkusTest
class LinesOfListingsTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final OrderDesk desk = new OrderDesk(() -> api.operator(shop), shop);
    private final Offered offered = Offered.in(api.tenant(), shop);

    @Test
    void aLineTakesFromItsListingWhatItDoesNotSay() {
        offered.published(1, "6.80");

        post("WAL-KERNEL-LH", "")
                .statusCode(201)
                .body("lines[0].listingId", equalTo(offered.id().toString()))
                .body("lines[0].name", equalTo("干核桃仁 浅色半仁"))
                .body("lines[0].hsCode", equalTo("0802320000"))
                .body("lines[0].unit", equalTo("035"))
                .body("lines[0].unitPrice", equalTo("6.80"))
                .body("lines[0].total", equalTo("272.00"));
    }

    @Test
    void nameAndPriceMayBeAgreedOtherwise() {
        offered.published(1, "6.80");

        post("WAL-KERNEL-LH", ",\"name\":\"核桃仁\",\"unitPrice\":\"6.50\"")
                .statusCode(201)
                .body("lines[0].name", equalTo("核桃仁"))
                .body("lines[0].unitPrice", equalTo("6.50"));
    }

    @Test
    void anOrderKeepsWhatItTookWhenTheListingChangesAndGoes() {
        offered.published(1, "6.80");
        String order = desk.draft(content("USD", "WAL-KERNEL-LH", ""));
        offered.published(2, "7.20").withdrawn(3);

        api.operator(shop).get(order).then().body("lines[0].unitPrice", equalTo("6.80"));
        // What was taken from it goes on; nothing new is.
        desk.put(order + "/lines/1", 0, "{\"line\":" + line("WAL-KERNEL-LH", "", "50") + "}")
                .then()
                .statusCode(200)
                .body("lines[0].quantity", equalTo("50"))
                .body("lines[0].unitPrice", equalTo("6.80"));
        post("WAL-KERNEL-LH", "").statusCode(422).body("errors[0].code", equalTo("WITHDRAWN"));
    }

    @Test
    void whatNobodyToldOfIsUnknownAndSoIsWhatAnotherShopOffers() {
        post("WAL-KERNEL-LH", "").statusCode(422).body("errors", hasSize(1)).body("errors[0].code", equalTo("UNKNOWN"));
        Offered others = Offered.in(api.tenant(), UUID.randomUUID()).published(1, "6.80");

        desk.post(content("USD", "WAL-KERNEL-LH", "")
                        .replace(offered.id().toString(), others.id().toString()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lines/0/listingId"))
                .body("errors[0].code", equalTo("UNKNOWN"));
    }

    @Test
    void anArticleThatIsNotOfferedIsRefusedWithThoseThatAre() {
        offered.published(1, "6.80");

        String message = post("WAL-SHELL", "")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lines/0/itemNo"))
                .extract()
                .path("errors[0].message");

        assertThat(message).contains("WAL-KERNEL-LH", "WAL-KERNEL-LP");
    }

    @Test
    void goodsAndUnitAreTheListingsAndAPriceInAnotherCurrencyMustBeSaid() {
        offered.published(1, "6.80");

        post("WAL-KERNEL-LH", ",\"hsCode\":\"0802310000\",\"unit\":\"011\"")
                .statusCode(422)
                .body("errors.pointer", equalTo(java.util.List.of("/lines/0/hsCode", "/lines/0/unit")))
                .body("errors.code", equalTo(java.util.List.of("DIFFERS", "DIFFERS")));
        desk.post(content("EUR", "WAL-KERNEL-LH", ""))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lines/0/unitPrice"))
                .body("errors[0].code", equalTo("OTHER_CURRENCY"));
    }

    private ValidatableResponse post(String sku, String more) {
        return desk.post(content("USD", sku, more)).then();
    }

    private String content(String currency, String sku, String more) {
        String least = Walnuts.LEAST.replace("\"USD\"", "\"" + currency + "\"");
        return least.substring(0, least.indexOf("\"lines\"")) + "\"lines\":[" + line(sku, more, "40") + "]}";
    }

    private String line(String sku, String more, String quantity) {
        return "{\"listingId\":\"%s\",\"itemNo\":\"%s\",\"quantity\":\"%s\"%s}"
                .formatted(offered.id(), sku, quantity, more);
    }
}
