package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chuhai.logistics.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is JSON, unless somebody wants to read it. */
@QuarkusTest
class CaseReportTest {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String PDF = "application/pdf";

    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);

    @Test
    void theClientChoosesTheFormat() {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("*/*", JSON);
        formats.put("application/json", JSON);
        formats.put("application/*", JSON);
        formats.put("application/pdf;q=0.5, application/json", JSON);
        formats.put("text/html", HTML);
        formats.put("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", HTML);
        formats.put("application/json;q=0.2, application/pdf", PDF);
        String report = slipped();

        Map<String, String> given = new LinkedHashMap<>();
        formats.keySet()
                .forEach(accept -> given.put(
                        accept,
                        api.manager()
                                .accept(accept)
                                .get(report)
                                .then()
                                .statusCode(200)
                                .header("Vary", startsWith("Accept"))
                                .extract()
                                .header("Content-Type")));

        assertThat(given).isEqualTo(formats);
    }

    @Test
    void jsonIsWhatItWasWithoutAnyWish() {
        String report = slipped();

        String json = api.manager().get(report).asString();

        assertThat(json).startsWith("{\"verdict\":\"DISCREPANT\",\"waitingFor\":[]");
        assertThat(api.manager().accept("application/json").get(report).asString())
                .isEqualTo(json);
    }

    @Test
    void theHtmlIsInTheLanguageOfTheReader() {
        String report = slipped();

        Response chinese = in("zh-CN", "text/html").get(report);

        chinese.then()
                .statusCode(200)
                .header("Content-Language", equalTo("zh"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh\">"))
                .body(containsString("相邻数字颠倒"))
                .body(containsString("KH2601150001"))
                .body(containsString("9710 跨境电子商务企业对企业直接出口"));
        in("fr, en;q=0.5", "text/html")
                .get(report)
                .then()
                .header("Content-Language", equalTo("en"))
                .body(containsString("two neighbouring digits are swapped"));
    }

    @Test
    void thePdfIsOnePageWithASafeName() throws IOException {
        String report = slipped();

        Response answer = in("zh", PDF).get(report);

        answer.then()
                .statusCode(200)
                .header("Content-Language", equalTo("zh"))
                .header("Content-Disposition", equalTo("inline; filename=\"report-WN-20260115-0001-run-2-zh.pdf\""));
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("三单比对报告", "D-1", "第 2 次，共 2 次");
        }
    }

    @Test
    void anEarlierRunIsShownAsHistory() {
        String report = slipped();

        Response answer = in("en", "text/html").get(report + "?run=1");

        answer.then()
                .statusCode(200)
                .body(containsString("Waiting for documents"))
                .body(containsString("History: this is run 1; the latest is run 2."))
                .body(containsString("Missing: order, declaration."))
                .body(not(containsString("D-1<")));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String report = slipped();
        Api other = Api.newTenant();

        for (String accept : List.of("text/html", PDF, "application/json")) {
            other.manager().accept(accept).get(report).then().statusCode(404).contentType("application/problem+json");
            api.manager().accept(accept).get(report + "?run=9").then().statusCode(404);
            api.manager().accept(accept).get(report + "?run=0").then().statusCode(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "image/png"})
    void otherFormatsAreNotAcceptable(String accept) {
        String report = slipped();

        Response answer = api.manager().accept(accept).get(report);

        answer.then().statusCode(406).contentType("application/problem+json").body("code", equalTo("not-acceptable"));
    }

    @Test
    void namesOfDocumentsAreTextOnThePage() {
        filing.order(
                Filing.clean("order", order -> order.withObject("/platform").put("name", "<b>&\"平台\"'")));
        filing.waybill(Filing.clean("waybill", waybill -> {}));
        filing.declaration("<i>&D", Filing.clean("declaration", declared -> {}));

        Response answer = in("zh", "text/html").get(report());

        answer.then()
                .statusCode(200)
                .body(containsString("&lt;i&gt;&amp;D"))
                .body(not(containsString("<b>")))
                .body(not(containsString("<i>")));
        in("zh", PDF).get(report()).then().statusCode(200);
    }

    private RequestSpecification in(String language, String accept) {
        return api.manager().header("Accept-Language", language).accept(accept);
    }

    private String slipped() {
        filing.order(Filing.slipped("order"));
        filing.waybill(Filing.slipped("waybill"));
        filing.declaration("D-1", Filing.slipped("declaration"));
        return report();
    }

    private String report() {
        return "/v1/cases/" + filing.cases().getFirst().get("id") + "/report";
    }
}
