package org.chuhai.catalog.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.Api;
import org.chuhai.catalog.Told;
import org.chuhai.catalog.hardship.Goods;
import org.chuhai.catalog.hardship.Papers;
import org.chuhai.catalog.hardship.Shopkeeping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the submission to the revocation, and what of it counts before a market. */
@QuarkusTest
class CertificateResourceTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();

    @Test
    void aCertificateIsSubmittedAcceptedAndRevoked() {
        String certificate = submitted(Papers.paper("A"));

        act(certificate, "verification", 0, Papers.ACCEPTANCE)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("VALID"))
                .body("note", equalTo("Found in the issuer's register"));
        act(certificate, "revocation", 1, Papers.REVOCATION)
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("validity", nullValue())
                .body("revocationReason", equalTo("Withdrawn by the control body"));

        List<Told> told = Told.of(certificate);
        assertThat(told).extracting(Told::fact).containsExactly("submitted", "accepted", "revoked");
        assertThat(told)
                .allMatch(one ->
                        one.shopId().equals(shop.toString()) && one.topic().equals("chuhai.catalog.certificate"));
        assertThat(told.get(1).data().path("note").asText()).isEqualTo("Found in the issuer's register");
        assertThat(told.get(2).data().at("/certificate/validTo").asText()).isEqualTo("2026-12-31");
    }

    @Test
    void aRejectedCertificateStaysSoAndAnotherOfItsNumberMayCome() {
        String certificate = submitted(Papers.paper("A"));
        submit(Papers.paper("A"))
                .then()
                .statusCode(409)
                .body("code", equalTo("certificate-number-taken"))
                .body("errors[0].pointer", equalTo("/number"));

        act(certificate, "verification", 0, Papers.REJECTION).then().body("state", equalTo("REJECTED"));

        act(certificate, "verification", 1, Papers.ACCEPTANCE)
                .then()
                .statusCode(409)
                .body("code", equalTo("certificate-state-refuses"))
                .body("allowed", equalTo(List.of()));
        api.manager()
                .get(certificate + "/allowed-actions")
                .then()
                .body("actions.action", contains("VERIFY", "REVOKE"))
                .body("actions.allowed", contains(false, false));
        submit(Papers.paper("A")).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"1,400,NOT_YET", "0,31,CURRENT", "0,30,EXPIRING", "-9,0,EXPIRING", "-9,-1,EXPIRED"})
    void whereTodayLiesInItsSpanFollowsFromTheDay(int from, int to, String validity) {
        String certificate = submitted(Papers.paper("HALAL", "A", "[]", today.plusDays(from), today.plusDays(to)));
        api.manager().get(certificate).then().body("validity", nullValue());

        act(certificate, "verification", 0, Papers.ACCEPTANCE).then().body("validity", equalTo(validity));
    }

    @Test
    void aListShowsTheCertificatesOfOneStateAndKind() {
        String organic = submitted(Papers.paper("A"));
        String halal = submitted(Papers.paper("HALAL", "A", "[]", today, today));
        act(halal, "verification", 0, Papers.ACCEPTANCE);

        api.manager().get("/v1/certificates?state=VALID").then().body("items.id", contains(id(halal)));
        api.manager().get("/v1/certificates?kind=EU_ORGANIC").then().body("items.id", contains(id(organic)));
        api.operator(shop)
                .get("/v1/certificates?shopId=" + shop)
                .then()
                .body("items.id", contains(id(organic), id(halal)));
    }

    @Test
    void aClosedShopTakesNone() {
        open();
        Api.command(api.manager(), Shopkeeping.CLOSURE)
                .header("If-Match", "\"0\"")
                .post("/v1/shops/" + shop + "/closure");

        Api.command(api.manager(), Papers.paper("A"))
                .post("/v1/certificates?shopId=" + shop)
                .then()
                .statusCode(409)
                .body("code", equalTo("shop-closed"));
    }

    @Test
    void theOrganicShelfIsOpenWhenTheCertificateIsThere() {
        open();
        String product = id(Api.command(api.manager(), Goods.plain("KERNELS"))
                .post("/v1/products?shopId=" + shop)
                .header("Location"));
        for (String kind : List.of("EU_ORGANIC", "AFLATOXIN_REPORT")) {
            accepted(kind, "[]", 100);
        }
        check(product, "EU")
                .body("verdict", equalTo("NOT_ADMITTED"))
                .body("says.en", equalTo("One requirement is open."))
                .body(state("eu.organic-coi"), equalTo("MISSING"))
                .body(state("eu.organic-operator"), equalTo("HELD"))
                .body(state("eu.label"), equalTo("CONFIRMED"));

        String coi = accepted("COI", "[\"" + product + "\"]", 30);

        check(product, "EU")
                .body("verdict", equalTo("ADMITTED"))
                .body(state("eu.organic-coi"), equalTo("EXPIRING"))
                .body("requirements.find { it.requirement.id == 'eu.organic-coi' }.certificateId", equalTo(id(coi)));
        check(product, "DEU").body("verdict", equalTo("ADMITTED"));
        check(product, "USA", "").body("verdict", equalTo("UNKNOWN")).body("requirements", equalTo(List.of()));
    }

    @Test
    void aCertificateOfAnotherProductDoesNotCount() {
        open();
        String product = id(Api.command(api.manager(), Goods.plain("KERNELS"))
                .post("/v1/products?shopId=" + shop)
                .header("Location"));
        String other = id(Api.command(api.manager(), Goods.plain("OTHER"))
                .post("/v1/products?shopId=" + shop)
                .header("Location"));
        accepted("COI", "[\"" + other + "\"]", 100);

        check(product, "EU").body(state("eu.organic-coi"), equalTo("MISSING"));
        check(other, "EU").body(state("eu.organic-coi"), equalTo("HELD"));
    }

    private static String state(String requirement) {
        return "requirements.find { it.requirement.id == '" + requirement + "' }.state";
    }

    private ValidatableResponse check(String product, String market) {
        return check(product, market, """
                "eu.importer","eu.official-controls","eu.plant-health","eu.label","eu.lot","eu.organic-label\"""");
    }

    private ValidatableResponse check(String product, String market, String confirmed) {
        return api.operator(shop)
                .contentType("application/json")
                .body("""
                        {"shopId":"%s","productId":"%s","market":"%s","claims":["ORGANIC"],"confirmed":[%s]}""".formatted(shop, product, market, confirmed))
                .post("/v1/market-access-checks")
                .then()
                .statusCode(200);
    }

    private String accepted(String kind, String products, int days) {
        String certificate = submit(Papers.paper(kind, "N", products, today, today.plusDays(days)))
                .header("Location")
                .replaceFirst("^https?://[^/]*", "");
        act(certificate, "verification", 0, Papers.ACCEPTANCE).then().statusCode(200);
        return certificate;
    }

    private void open() {
        Api.command(api.manager(), Shopkeeping.opening(shop)).post("/v1/shops");
    }

    /** In the shop, which is opened where it is not; its path. */
    private String submitted(String content) {
        open();
        return submit(content).header("Location").replaceFirst("^https?://[^/]*", "");
    }

    private Response submit(String content) {
        return Api.command(api.operator(shop), content).post("/v1/certificates?shopId=" + shop);
    }

    private Response act(String certificate, String verb, int version, String command) {
        return Api.command(api.manager(), command)
                .header("If-Match", "\"" + version + "\"")
                .post(certificate + "/" + verb);
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
