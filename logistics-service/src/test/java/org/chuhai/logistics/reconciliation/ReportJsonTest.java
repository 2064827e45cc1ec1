package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.JsonDocuments;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    @Test
    void theReportHasThePublishedShape() {
        Golden export = Golden.walnut().with(DECLARATION, "/packages", 1301);

        ObjectNode json = json(export);

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("verdict", "waitingFor", "route", "ruleSet", "findings", "evaluated", "skipped");
        assertThat(json.get("verdict").textValue()).isEqualTo("DISCREPANT");
        assertThat(json.get("route").textValue()).isEqualTo("DECLARATION");
        assertThat(json.get("waitingFor")).isEmpty();
        assertThat(json.at("/skipped/0").toString()).isEqualTo("{\"rule\":\"R13\",\"reason\":\"FEE_NOT_DECLARED\"}");
    }

    @Test
    void aFindingHasThePublishedShape() {
        Golden export = Golden.walnut().with(DECLARATION, "/packages", 1301);

        String finding = json(export).at("/findings/0").toString();

        assertThat(finding).isEqualTo("""
                {"rule":"R16","basis":[],"severity":"BLOCK","field":"packages","line":null,
                "values":{"order":"1300","waybill":"1300","declaration":"1301"},
                "normalised":{"order":"1300.00000","waybill":"1300.00000","declaration":"1301.00000"},
                "pointers":{"order":"/packages","waybill":"/packages","declaration":"/packages"},
                "delta":"1","tolerance":null,"cause":"UNKNOWN",
                "text":{"zh":"件数不一致：订单为 1300，运单为 1300，申报单为 1301，相差 1。",
                "en":"Number of packages differs: order 1300, waybill 1300, declaration 1301, difference 1."},
                "consequences":[],
                "corrections":[{"document":"DECLARATION","revision":1,"kind":"EDIT",
                "patch":[{"op":"replace","path":"/packages","value":1300}],"first":[]}]}
                """.lines().collect(Collectors.joining()));
    }

    @Test
    void aDocumentWithoutTheDatumIsNullAmongTheValuesAndAbsentElsewhere() {
        Golden export = Golden.walnut().with(DECLARATION, "/lines/1/currency", "EUR");

        ObjectNode json = json(export);

        assertThat(json.at("/findings/0/line").intValue()).isEqualTo(2);
        assertThat(json.at("/findings/0/values").toString())
                .isEqualTo("{\"order\":\"USD\",\"waybill\":null,\"declaration\":\"EUR\"}");
        assertThat(json.at("/findings/0/pointers").toString())
                .isEqualTo("{\"order\":\"/currency\",\"declaration\":\"/lines/1/currency\"}");
    }

    @Test
    void whatHasToHappenFirstIsPartOfACorrection() {
        Golden export = Golden.silk().with(ORDER, "/orderNo", "SL-20260112-0001 ");

        ObjectNode json = json(export);

        assertThat(json.at("/findings/0/corrections/0/first").toString())
                .isEqualTo("[{\"document\":\"DECLARATION\",\"kind\":\"CANCEL_AND_REDECLARE\"}]");
    }

    @Test
    void whatIsRemovedHasNoValueAndWhatIsClearedHasNull() {
        Golden export = Golden.walnut()
                .with(DECLARATION, "/agent/customsCode", "6201960XYZ")
                .with(DECLARATION, "/lines/-", SampleTree.parse("""
                        {"no":3,"hsCode":"4821100000","name":"标签","quantity":"1","unit":"035","legalQuantity":"1",
                         "legalUnit":"035","unitPrice":"1","total":"1","currency":"USD","destinationCountry":"KAZ"}
                        """));

        String json = ReportJson.compact(export.report());

        assertThat(json)
                .contains("{\"op\":\"replace\",\"path\":\"/agent/customsCode\",\"value\":null}")
                .contains("{\"op\":\"remove\",\"path\":\"/lines/2\"}");
    }

    @Test
    void aLineToAddIsReadableAsALineOfTheDeclaration() throws UnreadableInput {
        Golden export = Golden.walnut().without(DECLARATION, "/lines/1");

        ObjectNode added = (ObjectNode) json(export).at("/findings/0/corrections/0/patch/0/value");
        ObjectNode declaration = SampleTree.parse(export.json(DECLARATION));
        SampleTree.set(declaration, "/lines/-", added);

        assertThat(new JsonDocuments().read(declaration.toString())).isInstanceOf(ReadDocument.Accepted.class);
    }

    @Test
    void aLineToAddHasAllThatALineHas() {
        Golden export = Golden.walnut().without(DECLARATION, "/lines/1");

        String added = json(export).at("/findings/0/corrections/0/patch/0").toString();

        assertThat(added).isEqualTo("""
                {"op":"add","path":"/lines/-","value":{"no":2,"itemNo":"WAL-KERNEL-LH","hsCode":"0802320000",
                "name":"干核桃仁 浅色半仁","model":null,"quantity":"5000","unit":"035",
                "legalQuantity":"5000","legalUnit":"035","legalQuantity2":null,"legalUnit2":null,
                "unitPrice":"6.80","total":"34000.00","currency":"USD","destinationCountry":"KAZ","recordNo":null}}
                """.lines().collect(Collectors.joining()));
    }

    @Test
    void whatFollowsFromAFindingIsNamedByRuleAndField() {
        Golden export = Golden.walnut().with(DECLARATION, "/lines/1/quantity", "5");

        assertThat(json(export).at("/findings/0/consequences").toString())
                .isEqualTo(
                        "[{\"rule\":\"R10\",\"field\":\"total\"}," + "{\"rule\":\"R19\",\"field\":\"legalQuantity\"}]");
    }

    @Test
    void aBuyerAndAProducerToAddAreObjects() {
        Golden export = Golden.walnut()
                .with(ORDER, "/producer", SampleTree.parse("{\"code\":\"91000000MA0GRWER6P\",\"name\":\"陇南山地核桃合作社\"}"))
                .with(DECLARATION, "/buyer", null)
                .with(DECLARATION, "/producer", null);

        String json = ReportJson.compact(export.report());

        assertThat(json)
                .contains("{\"op\":\"add\",\"path\":\"/buyer\",\"value\":"
                        + "{\"name\":\"Almaty Nan LLP\",\"country\":null,\"naturalPerson\":null}}")
                .contains("{\"op\":\"add\",\"path\":\"/producer\",\"value\":"
                        + "{\"code\":\"91000000MA0GRWER6P\",\"customsCode\":null,\"name\":\"陇南山地核桃合作社\"}}");
    }

    @Test
    void whichOfSeveralOrdersIsMeantIsNamed() {
        Golden wrong = TwoOrders.KERNELS.with(ORDER, "/goodsValue", "34500.00");

        String json = ReportJson.compact(
                TwoOrders.TOGETHER.orders(TwoOrders.IN_SHELL, wrong).report());

        assertThat(json)
                .contains("\"documents\":{\"order\":\"WN-20260115-0002\"}")
                .contains("{\"document\":\"ORDER\",\"number\":\"WN-20260115-0002\",\"revision\":1,");
    }

    @Test
    void aMissingDeclarationLeavesTheRouteOpen() {
        ObjectNode json = json(Golden.walnut().without(DECLARATION));

        assertThat(json.get("route").isNull()).isTrue();
        assertThat(json.get("waitingFor").toString()).isEqualTo("[\"DECLARATION\"]");
    }

    @Test
    void theIndentedReportIsTheSameReport() {
        Report report = Golden.walnut().with(DECLARATION, "/packages", 1301).report();

        String indented = ReportJson.indented(report);

        assertThat(SampleTree.parse(indented)).isEqualTo(SampleTree.parse(ReportJson.compact(report)));
        assertThat(indented)
                .startsWith("{\n  \"verdict\"")
                .contains("\"evaluated\" : [\n    \"R01\",\n    \"R02\"")
                .doesNotContain("\r");
        assertThat(ReportJson.compact(report)).doesNotContain("\n");
    }

    @Test
    void equalInputGivesEqualBytes() {
        List<String> twice = List.of(Golden.silk(), Golden.silk()).stream()
                .map(export -> export.with(DECLARATION, "/packages", 4).with(ORDER, "/orderNo", "X"))
                .map(export -> ReportJson.compact(export.report()))
                .toList();

        assertThat(twice.getFirst()).isEqualTo(twice.getLast());
    }

    private static ObjectNode json(Golden export) {
        return SampleTree.parse(ReportJson.compact(export.report()));
    }
}
