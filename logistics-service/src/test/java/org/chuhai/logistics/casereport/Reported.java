package org.chuhai.logistics.casereport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chuhai.logistics.casereport.ReportedCase.Examined;
import org.chuhai.logistics.casereport.ReportedCase.Waiver;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Golden;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.ReportJson;

/** Runs of the walnut export's case, to be shown. */
final class Reported {

    static final Instant AT = Instant.parse("2026-01-15T18:03:04.567Z");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[][] SLIPS = {
        {"/lines/0/unitPrice", "2.53"},
        {"/packages", "1301"},
        {"/grossWeightKg", "13520"},
        {"/lines/1/quantity", "5001"},
        {"/destinationCountry", "304"}
    };

    private Reported() {}

    static ReportedCase of(Report report) {
        return of(ReportJson.compact(report), 1, 1, List.of());
    }

    static ReportedCase of(String report, int run, int latest, List<Waiver> waivers) {
        return new ReportedCase(
                UUID.fromString("0192f0c1-7a6b-7c3e-9d52-3f1b0a9c4e77"),
                "WN-20260115-0001",
                "KH2601150001",
                List.of(
                        new Examined(DocumentKind.ORDER, "WN-20260115-0001", 1, null),
                        new Examined(DocumentKind.WAYBILL, "KH2601150001", 2, null),
                        new Examined(DocumentKind.DECLARATION, "D-20260115-01", 3, null)),
                "9710",
                run,
                latest,
                AT,
                report,
                waivers);
    }

    /** The same case with one document more. */
    static ReportedCase with(ReportedCase one, Examined further) {
        return new ReportedCase(
                one.caseId(),
                one.orderNo(),
                one.waybillNo(),
                Stream.concat(one.documents().stream(), Stream.of(further)).toList(),
                one.tradeMode(),
                one.run(),
                one.latestRun(),
                one.at(),
                one.report(),
                one.waivers());
    }

    static Report withSlips(int count) {
        Golden walnut = Golden.walnut();
        for (int i = 0; i < count; i++) {
            walnut = walnut.withCell(DocumentKind.DECLARATION, SLIPS[i][0], SLIPS[i][1]);
        }
        return walnut.report();
    }

    /** The report with the price slip, as if its words were these. */
    static ReportedCase saying(Consumer<ObjectNode> changeOfFinding) {
        ObjectNode report = tree(withSlips(1));
        changeOfFinding.accept((ObjectNode) report.path("findings").path(0));
        return of(report.toString(), 1, 1, List.of());
    }

    static ReportedCase withFindings(int count) {
        ObjectNode report = tree(withSlips(1));
        ArrayNode findings = report.withArray("findings");
        ObjectNode one = (ObjectNode) findings.get(0);
        for (int i = 1; i < count; i++) {
            findings.add(one);
        }
        return of(report.toString(), 1, 1, List.of());
    }

    static ObjectNode tree(Report report) {
        try {
            return (ObjectNode) JSON.readTree(ReportJson.compact(report));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
