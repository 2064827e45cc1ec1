package org.chuhai.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.chuhai.catalog.Api;
import org.chuhai.catalog.Told;
import org.chuhai.catalog.hardship.Goods;
import org.chuhai.catalog.hardship.Shopkeeping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the draft to the shelf and down again. */
@QuarkusTest
class ListingResourceTest {

    /** A market whose requirements nobody knows. */
    private static final String FREE = "VNM";

    private final ListingDesk desk = new ListingDesk();

    @BeforeEach
    void open() {
        desk.open();
    }

    @Test
    void aListingIsDraftedValidatedPublishedAndWithdrawn() {
        String listing = desk.drafted(desk.content(FREE));

        desk.command(listing + "/validations", 0)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("passed", equalTo(true))
                .body("state", equalTo("VALIDATED"))
                .body("marketAccess", equalTo("UNKNOWN"))
                .body("ruleSet.marketplace", equalTo("alibaba"))
                .body("issues.rule", contains("market-access.unknown"));
        desk.command(listing + "/publication", 1)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ACTIVE"));
        desk.withdraw(listing, 2)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("Sold out until the next crop"));

        List<Told> told = Told.of(listing);
        assertThat(told).extracting(Told::fact).containsExactly("validated", "published", "withdrawn");
        assertThat(told.getFirst().data().path("warnings").asInt()).isOne();
        assertThat(told.getFirst().data().path("marketAccess").asText()).isEqualTo("UNKNOWN");
        assertThat(told.get(1).data().at("/listing/titles/en").asText()).startsWith("Walnut Kernels");
        assertThat(told.get(1).data().at("/listing/offers/0/name/zh").asText()).isEqualTo("核桃 KERNEL");
        assertThat(told.get(1).data().at("/listing/offers/0/price").textValue()).isEqualTo("170.00");
    }

    @Test
    void whatRefusesItIsSaidWithTheWayForwardAndNothingChanges() {
        String listing =
                desk.drafted(desk.content("KAZ").replace("\"title\":\"Walnut", "\"title\":\"MAIL US a@b.com Walnut"));

        desk.command(listing + "/publication", 0)
                .then()
                .statusCode(422)
                .body("code", equalTo("listing-not-ready"))
                .body("errors.code", hasItems("alibaba.contact-details", "kaz.label", "kaz.declaration"))
                .body("errors.pointer", hasItems("/texts/0/title", "/confirmed", "/market"))
                .body("errors.find { it.code == 'kaz.label' }.message", containsString("confirm"));

        desk.api().manager().get(listing).then().header("ETag", "\"0\"").body("state", equalTo("DRAFT"));
        assertThat(Told.of(listing)).isEmpty();
    }

    @Test
    void aValidationThatFindsErrorsIsAnAnswerAndAFact() {
        String listing = desk.drafted(
                desk.content("KAZ").replace("\"keywords\":[\"walnut kernels\"", "\"keywords\":[\"walnut  kernels\""));

        desk.command(listing + "/validations", 0)
                .then()
                .statusCode(200)
                .body("passed", equalTo(false))
                .body("state", equalTo("DRAFT"))
                .body("marketAccess", equalTo("NOT_ADMITTED"))
                .body("issues.rule", hasItems("alibaba.whitespace", "kaz.phytosanitary"))
                .body("issues.find { it.rule == 'alibaba.whitespace' }.patch.op", contains("test", "replace"))
                .body("issues.find { it.rule == 'alibaba.whitespace' }.wayForward", nullValue())
                .body("issues.find { it.rule == 'kaz.phytosanitary' }.wayForward.zh.size() > 0", equalTo(true));

        Told told = Told.of(listing).getFirst();
        assertThat(told.data().path("passed").asBoolean()).isFalse();
        assertThat(told.data().path("marketAccess").asText()).isEqualTo("NOT_ADMITTED");
        assertThat(told.data().path("rules").valueStream().map(rule -> rule.asText()))
                .contains("kaz.declaration", "alibaba.whitespace");
    }

    @Test
    void aMessageIsInTheLanguageThatWasAskedFor() {
        String listing = desk.drafted(desk.content(FREE));

        desk.api()
                .operator(desk.shop())
                .header("Accept-Language", "zh")
                .header("Idempotency-Key", "zh")
                .header("If-Match", "\"0\"")
                .post(listing + "/validations")
                .then()
                .body("issues[0].message", containsString("本服务没有市场"))
                .body("issues[0].messages.en", containsString("This service knows no requirements"));
    }

    @Test
    void aChangeMakesItADraftAgain() {
        String listing = desk.drafted(desk.content(FREE));
        desk.command(listing + "/validations", 0);

        desk.put(listing, 1, desk.content(FREE).replace("170.00", "165.00"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("ruleSetVersion", nullValue());
    }

    @Test
    void whatBuyersSeeIsWithdrawnBeforeItIsChanged() {
        String listing = published();

        desk.put(listing, 1, desk.content(FREE))
                .then()
                .statusCode(409)
                .body("code", equalTo("listing-state-refuses"))
                .body("allowed", contains("WITHDRAW"));
        desk.delete(listing, 1).then().statusCode(409);
        desk.command(listing + "/validations", 1).then().statusCode(409);
        desk.api()
                .manager()
                .get(listing + "/allowed-actions")
                .then()
                .body("actions.findAll { it.allowed }.action", contains("WITHDRAW"));
    }

    @Test
    void aProductHasOneListingForAMarketOnAMarketplace() {
        String first = desk.drafted(desk.content(FREE));

        desk.post("/v1/listings", desk.content(FREE))
                .then()
                .statusCode(409)
                .body("code", equalTo("listing-exists"))
                .body("detail", containsString(first.replaceFirst(".*/", "")));
        desk.drafted(desk.content("THA"));
        desk.drafted(desk.content(FREE).replace("alibaba", "amazon"));
    }

    @Test
    void whatWasWithdrawnComesBackUnlessAnotherHasItsPlace() {
        String listing = published();
        desk.withdraw(listing, 1);
        String other = desk.drafted(desk.content(FREE));

        desk.command(listing + "/publication", 2).then().statusCode(409).body("code", equalTo("listing-exists"));
        desk.delete(other, 0).then().statusCode(204);
        desk.command(listing + "/publication", 2).then().statusCode(200).body("withdrawalReason", nullValue());
    }

    @Test
    void aShopAndAProductWithAnActiveListingStay() {
        String listing = published();

        close(desk).then().statusCode(409).body("code", equalTo("shop-has-listings"));
        desk.command("/v1/products/" + desk.product() + "/archiving", 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("product-has-listings"));
        desk.put(
                        "/v1/products/" + desk.product(),
                        0,
                        Goods.plain("KERNEL").replace("\"sku\":\"KERNEL\"", "\"sku\":\"OTHER\""))
                .then()
                .statusCode(409)
                .body("code", equalTo("product-has-listings"));
        desk.withdraw(listing, 1);
        desk.command("/v1/products/" + desk.product() + "/archiving", 0).then().statusCode(200);
        desk.command(listing + "/publication", 2)
                .then()
                .statusCode(409)
                .body("code", equalTo("listing-product-archived"));
        close(desk).then().statusCode(200);
    }

    /** A product may change after its listing was written. */
    @Test
    void anOfferOfAVariantThatIsGoneStopsThePublication() {
        String listing = desk.drafted(desk.content(FREE));
        desk.put(
                        "/v1/products/" + desk.product(),
                        0,
                        Goods.plain("KERNEL").replace("\"sku\":\"KERNEL\"", "\"sku\":\"OTHER\""))
                .then()
                .statusCode(200);

        desk.command(listing + "/publication", 0)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/offers/0/sku"))
                .body("errors.code", hasItem("offer.variant"));
    }

    private String published() {
        String listing = desk.drafted(desk.content(FREE));
        desk.command(listing + "/publication", 0).then().statusCode(200);
        return listing;
    }

    private static Response close(ListingDesk desk) {
        return Api.command(desk.api().manager(), Shopkeeping.CLOSURE)
                .header("If-Match", "\"0\"")
                .post("/v1/shops/" + desk.shop() + "/closure");
    }
}
