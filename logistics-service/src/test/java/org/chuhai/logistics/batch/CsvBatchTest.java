package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CsvBatchTest {

    private static final String CSV = "text/csv";

    private final BatchDesk desk = BatchDesk.fresh();

    @Test
    void aTableIsFoundAsTheSameExportsByADryRun() throws JsonProcessingException {
        List<String> rows = BatchDesk.rows(15);
        CsvTable table = new CsvTable();
        for (String row : rows) {
            table.add(new ObjectMapper().readTree(row));
        }

        List<JsonNode> results = desk.done(upload(table.text()));

        assertThat(results).hasSize(15);
        for (int i = 0; i < 15; i++) {
            JsonNode report = desk.dryRun(rows.get(i));
            assertThat(results.get(i).path("id").textValue()).isEqualTo("row-" + i);
            assertThat(results.get(i).path("row").intValue()).isEqualTo(table.firstLine(i));
            assertThat(results.get(i).path("verdict")).isEqualTo(report.path("verdict"));
            assertThat(results.get(i).path("findings").toString())
                    .isEqualTo(
                            report.path("findings").isEmpty()
                                    ? ""
                                    : report.path("findings").toString());
        }
    }

    @Test
    void aBadRowRefusesItsExportAndNoOther() throws JsonProcessingException {
        List<JsonNode> results = desk.done(upload("""
                export,document,line,waybillNo,carrier.code,packages,grossWeightKg,freight,insurance,currency,goodsInfo
                A,waybill,,W-1,91000000MA0CARRAXR,10,100,5,0,USD,walnuts
                B,waybill,,W-2,91000000MA0CARRAXR,ten,100,5,0,USD,walnuts
                C,waybill,,W-3,91000000MA0CARRAXR,10,100,5,0,USD
                D,waybill,,W-4,91000000MA0CARRAXR,10,100,5,0,USD,"=HYPERLINK(""x"")"
                E,waybill,,W-5,91000000MA0CARRAXR,10,100,-5,0,USD,walnuts
                F,way bill,,W-6,91000000MA0CARRAXR,10,100,5,0,USD,walnuts
                G,waybill,,W-7,91000000MA0CARRAXR,10,100,5,0,USD,"wal,""nuts""\"
                """));

        assertThat(results)
                .extracting(BatchDesk::outcome)
                .containsExactly(
                        "2 WAITING",
                        "3 REFUSED NOT_AN_INTEGER",
                        "4 REFUSED WRONG_COUNT",
                        "5 REFUSED FORMULA",
                        "6 REFUSED NOT_A_DECIMAL",
                        "7 REFUSED NOT_AN_ALLOWED_VALUE",
                        "8 WAITING");
        assertThat(results.get(1).at("/problem/errors/0/pointer").textValue()).isEqualTo("/waybill/packages");
        assertThat(results.get(1).at("/problem/errors/0/column").textValue()).isEqualTo("packages");
        assertThat(results.get(1).at("/problem/errors/0/line").intValue()).isEqualTo(3);
        assertThat(results.get(3).at("/problem/errors/0/column").textValue()).isEqualTo("goodsInfo");
    }

    @Test
    void everyFormulaIsRefusedWhereverItStands() throws JsonProcessingException {
        List<String> lines = new ArrayList<>(List.of("export,document,line,waybillNo"));
        for (String cell : List.of("=1+1", "+1", "@SUM(A1)", "-1+cmd", "\"\tx\"", "\"\r=x\"")) {
            lines.add("X" + lines.size() + ",waybill,," + cell);
        }
        lines.add("=X,waybill,,W");

        List<JsonNode> results = desk.done(upload(String.join("\n", lines)));

        assertThat(results)
                .hasSize(7)
                .allSatisfy(result -> assertThat(BatchDesk.outcome(result)).endsWith("REFUSED FORMULA"));
    }

    @Test
    void aLineOfNobodyRefusesBothItsNeighbours() throws JsonProcessingException {
        List<JsonNode> results = desk.done(upload("""
                export,document,line,waybillNo
                A,waybill,,W-1
                B,waybill,,W-2
                B,"way"bill,,W-2
                C,waybill,,W-3
                D,waybill,,W-4
                ,waybill,,W-5
                """));

        assertThat(results)
                .extracting(BatchDesk::outcome)
                .containsExactly(
                        "2 REFUSED REQUIRED",
                        "3 REFUSED UNREADABLE",
                        "4 REFUSED QUOTES",
                        "5 REFUSED UNREADABLE",
                        "6 REFUSED UNREADABLE",
                        "7 REFUSED REQUIRED");
    }

    @Test
    void bytesThatAreNotUtf8RefuseTheirExport() throws JsonProcessingException {
        byte[] table =
                "export,document,line,goodsInfo\nA,waybill,,\u00E9\nB,waybill,,x".getBytes(StandardCharsets.ISO_8859_1);

        List<JsonNode> results = desk.done(desk.upload(CSV, table));

        assertThat(BatchDesk.outcome(results.getFirst())).isEqualTo("2 REFUSED NOT_UTF8");
        assertThat(results.get(1).at("/problem/errors/0/pointer").textValue()).isEqualTo("/waybill/waybillNo");
    }

    @Test
    void aHeaderThatNobodyKnowsIsRefusedAsAWhole() {
        desk.send(CSV, "export,document,colour,seller.code,seller.code\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("batch-unreadable"))
                .body("errors.code", hasItems("UNKNOWN_COLUMN", "DUPLICATE", "REQUIRED"));
        desk.send(CSV, "export,document,line".getBytes(StandardCharsets.UTF_16))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_UTF8"));
    }

    private String upload(String table) {
        return desk.upload(CSV, table.getBytes(StandardCharsets.UTF_8));
    }
}
