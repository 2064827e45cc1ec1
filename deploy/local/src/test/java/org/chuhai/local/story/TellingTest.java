package org.chuhai.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chuhai.local.Run;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.platform.language.Text;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FINDING = """
            {"rule":"R10","text":{"zh":"单价不一致","en":"Unit price differs"},
             "corrections":[{"document":"DECLARATION","patch":[
               {"op":"replace","path":"/lines/1/unitPrice","value":"6.80"},
               {"op":"replace","path":"/packages","value":1300}]}]}""";

    @Test
    void correctionsAreToldAsInstructions() throws Exception {
        JsonNode finding = JSON.readTree(FINDING);

        assertThat(ReportWords.sentence(finding)).isEqualTo(new Text("单价不一致", "Unit price differs"));
        assertThat(ReportWords.corrections(finding).stream().map(Text::en))
                .containsExactly(
                        "Correction: in the declaration set line 2 unit price to 6.80.",
                        "Correction: in the declaration set number of packages to 1300.");
        assertThat(ReportWords.corrections(finding).getFirst().zh()).contains("第 2 项单价改为 6.80");
    }

    @Test
    void missingDocumentsAreNamed() {
        assertThat(ReportWords.named(List.of("ORDER", "WAYBILL")).en()).isEqualTo("order and waybill");
    }

    @Test
    void anUnexpectedAnswerIsNamedWithWhatItSaid() throws Exception {
        Answer answer = new Answer("GET /v1/cases", 500, "", JSON.readTree("{\"code\":\"internal\"}"));

        assertThatThrownBy(() -> answer.mustBe(200))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("GET /v1/cases was answered with 500 instead of 200")
                .hasMessageContaining("internal");
        assertThat(answer.mustBe(500)).isSameAs(answer);
    }

    @Test
    void theFirmsOfTheSamplesAreReadWithoutEmptyMembers() throws Exception {
        List<Map<String, Object>> firms = Firms.read(Run.SAMPLES.resolve("parties.csv"));

        assertThat(firms).hasSize(10);
        assertThat(firms.get(0)).containsEntry("customsCode", "6201960XYZ");
        assertThat(firms.get(1)).doesNotContainKey("customsCode");
    }

    @Test
    void theFindingsForMachinesHaveAllReportsAndTheTime() throws Exception {
        Story.Reports reports = new Story.Reports(
                JSON.readTree("{\"a\":1}"),
                JSON.readTree("{\"b\":2}"),
                JSON.readTree("{\"c\":3}"),
                JSON.readTree("{\"e\":5}"),
                JSON.readTree("{\"d\":4}"),
                JSON.readTree("[{\"code\":\"X-2.2.1\"}]"));

        String json = JSON.writeValueAsString(StoryJson.of(reports, new BigDecimal("4.2")));

        assertThat(json)
                .isEqualTo(
                        "{\"reconciliation\":{\"first\":{\"a\":1},\"changed\":{\"b\":2},\"final\":{\"c\":3}},"
                                + "\"declaration\":{\"e\":5},\"order\":{\"d\":4},\"evidence\":{\"requirements\":[{\"code\":\"X-2.2.1\"}]},\"seconds\":4.2}");
    }
}
