package org.chuhai.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chuhai.catalog.Api;
import org.chuhai.catalog.Told;
import org.chuhai.catalog.hardship.Papers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A listing that a market refuses, and how its seller comes to be admitted. */
@QuarkusTest
class AdmissionTest {

    private static final List<String> ASKED = List.of("EAC_DECLARATION", "AFLATOXIN_REPORT", "PHYTOSANITARY");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final ListingDesk desk = new ListingDesk();
    private String listing = "";

    @BeforeEach
    void open() {
        desk.open();
        listing = desk.drafted(desk.content("KAZ"));
    }

    @Test
    void withItsPapersAndItsLabelsConfirmedItIsAdmitted() {
        List<String> refused = desk.command(listing + "/publication", 0)
                .then()
                .statusCode(422)
                .extract()
                .path("errors.code");
        assertThat(refused).contains("kaz.declaration", "kaz.aflatoxin", "kaz.phytosanitary", "kaz.label");

        ASKED.forEach(kind -> accepted(kind, "[\"" + desk.product() + "\"]", today.plusYears(1)));
        desk.put(listing, 0, confirmed());
        desk.command(listing + "/validations", 1)
                .then()
                .body("passed", equalTo(true))
                .body("marketAccess", equalTo("ADMITTED"))
                .body("issues.rule", everyItem(startsWith("alibaba.")));
        desk.command(listing + "/publication", 2).then().statusCode(200);

        assertThat(Told.of(listing)).extracting(Told::fact).containsExactly("validated", "published");
        assertThat(Told.of(listing).getFirst().data().path("marketAccess").asText())
                .isEqualTo("ADMITTED");
    }

    @Test
    void papersThatEndSoonAreAWarningAndThoseThatNobodyVerifiedAreNone() {
        ASKED.forEach(kind -> accepted(kind, "[]", today.plusDays(10)));
        desk.put(listing, 0, confirmed());
        desk.post("/v1/certificates", Papers.paper("KZ_ORGANIC", "UNSEEN", "[]", today, today.plusYears(1)));

        desk.command(listing + "/validations", 1)
                .then()
                .body("passed", equalTo(true))
                .body(
                        "issues.findAll { it.rule.startsWith('kaz.') }.severity",
                        contains("WARNING", "WARNING", "WARNING"));
        desk.put(listing, 2, confirmed().replace("\"claims\":[]", "\"claims\":[\"ORGANIC\"]"));
        desk.command(listing + "/publication", 3)
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("kaz.organic", "alibaba.claim-proof"))
                .body("errors.find { it.code == 'kaz.organic' }.pointer", equalTo("/claims/0"));
    }

    private void accepted(String kind, String products, LocalDate ends) {
        String certificate = ListingDesk.created(
                desk.post("/v1/certificates", Papers.paper(kind, kind + "-1", products, today.minusDays(30), ends)));
        Api.command(desk.api().manager(), Papers.ACCEPTANCE)
                .header("If-Match", "\"0\"")
                .post("/v1/certificates/" + certificate + "/verification")
                .then()
                .statusCode(200);
    }

    /** The listing with all that its seller looks after by itself. */
    private String confirmed() {
        return desk.content("KAZ").replace("\"confirmed\":[]", """
                "confirmed":["kaz.quarantine-control","kaz.label","kaz.eac-mark","kaz.packaging"]""");
    }
}
