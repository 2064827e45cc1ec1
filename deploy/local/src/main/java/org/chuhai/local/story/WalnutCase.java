package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;
import org.chuhai.platform.language.Text;

/** The one case of the walnuts in logistics-service, as somebody sees it. */
record WalnutCase(Caller caller, Teller teller) {

    static final String WAYBILL_NO = "KH2601150001";

    /** Its id, when there is exactly one. */
    String id() throws CannotRun {
        JsonNode cases = caller.get("/v1/cases?waybillNo=" + WAYBILL_NO + "&shopId=" + Demonstration.SHOP)
                .mustBe(200)
                .body()
                .path("items");
        teller.expect(
                cases.size() == 1,
                "应只有一票业务，实际为 " + cases.size(),
                "there should be one case, but there are " + cases.size());
        return cases.path(0).path("id").asText();
    }

    ReportWords report() throws CannotRun {
        return new ReportWords(
                caller.get("/v1/cases/" + id() + "/report").mustBe(200).body());
    }

    ReportWords expect(String verdict) throws CannotRun {
        ReportWords report = report();
        teller.expect(
                report.verdict().equals(verdict),
                "结论应为 " + verdict + "，实际为 " + report.verdict(),
                "the verdict should be " + verdict + ", but is " + report.verdict());
        return report;
    }

    void expectWaitingFor(List<String> kinds) throws CannotRun {
        ReportWords report = expect("WAITING");
        teller.expect(
                report.waitingFor().equals(kinds),
                "应在等待 " + kinds + "，实际在等待 " + report.waitingFor(),
                "it should wait for " + kinds + ", but waits for " + report.waitingFor());
        Text missing = ReportWords.named(kinds);
        teller.open("等待（WAITING）：还缺" + missing.zh() + "。", "WAITING: " + missing.en() + " to come.");
    }

    boolean is(String verdict) throws CannotRun {
        return report().verdict().equals(verdict);
    }

    /** Tells what was found, with the corrections. */
    void tell(ReportWords report) {
        for (JsonNode finding : report.findings()) {
            teller.bad(ReportWords.sentence(finding));
            ReportWords.corrections(finding).forEach(teller::correction);
        }
    }

    /** Applies all that the findings propose. */
    void correct(String reason) throws CannotRun {
        String path = "/v1/cases/" + id();
        Answer found = caller.get(path).mustBe(200);
        caller.post(path + "/corrections", UUID.randomUUID(), found.etag(), Map.of("reason", reason))
                .mustBe(200);
    }
}
