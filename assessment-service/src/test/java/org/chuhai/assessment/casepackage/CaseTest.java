package org.chuhai.assessment.casepackage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The frameworks as learning platforms import them, without a token. */
@QuarkusTest
class CaseTest {

    private static final String CASE = "/ims/case/v1p1/";

    /** Of export-9710 2026-1 in English. Platforms keep it: it must be the same in every release. */
    private static final String KNOWN = "05669899-96a7-54d8-b730-4719f3f0fa86";

    private static final String KNOWN_ITEM = "06d902f0-bfd0-56e9-99c6-041c4b753f62";

    @Test
    void thereIsADocumentForEachVersionAndLanguage() {
        Response all = given().get(CASE + "CFDocuments");

        all.then()
                .statusCode(200)
                .header("X-Total-Count", "4")
                .body("CFDocuments", hasSize(4))
                .body("CFDocuments.language", equalTo(List.of("zh", "en", "zh", "en")))
                .body("CFDocuments.caseVersion", equalTo(List.of("1.1", "1.1", "1.1", "1.1")));
        given().get(CASE + "CFDocuments?limit=1&offset=3")
                .then()
                .body("CFDocuments.identifier", equalTo(List.of(KNOWN)));
    }

    @Test
    void identifiersStayTheSameForEver() {
        given().get(CASE + "CFDocuments/" + KNOWN)
                .then()
                .statusCode(200)
                .body("title", equalTo("9710 export operations"))
                .body("CFPackageURI.identifier", equalTo(KNOWN));
        given().get(CASE + "CFItems/" + KNOWN_ITEM)
                .then()
                .statusCode(200)
                .body("humanCodingScheme", equalTo("X-2.2.1"))
                .body("CFDocumentURI.identifier", equalTo(KNOWN));
    }

    @Test
    void aPackageIsATreeInWhichEverythingIsFound() throws Exception {
        for (String document : given().get(CASE + "CFDocuments").<List<String>>path("CFDocuments.identifier")) {
            JsonNode whole = new ObjectMapper()
                    .readTree(given().get(CASE + "CFPackages/" + document).asString());
            Set<String> known = new HashSet<>(Set.of(document));
            whole.path("CFItems")
                    .forEach(item -> known.add(item.path("identifier").asText()));
            List<String> children = new ArrayList<>();
            for (JsonNode association : whole.path("CFAssociations")) {
                assertThat(known)
                        .contains(
                                association.at("/originNodeURI/identifier").asText(),
                                association.at("/destinationNodeURI/identifier").asText());
                if (association.path("associationType").asText().equals("isChildOf")) {
                    children.add(association.at("/originNodeURI/identifier").asText());
                }
            }
            known.remove(document);
            assertThat(children).containsExactlyInAnyOrderElementsOf(known);
            assertThat(whole.findValues("CFDocumentURI")).isEmpty();
            assertThat(whole.findValues("CFPackageURI")).isEmpty();
        }
    }

    @Test
    void anItemSaysWhatItHasToDoWithOthers() {
        given().get(CASE + "CFItemAssociations/" + KNOWN_ITEM)
                .then()
                .statusCode(200)
                .body("CFItem.identifier", equalTo(KNOWN_ITEM))
                .body("CFAssociations", hasSize(1))
                .body("CFAssociations[0].associationType", equalTo("isChildOf"))
                .body("CFAssociations[0].destinationNodeURI.title", equalTo("X-2.2"))
                .body("CFAssociations[0].CFDocumentURI.identifier", equalTo(KNOWN));
    }
}
