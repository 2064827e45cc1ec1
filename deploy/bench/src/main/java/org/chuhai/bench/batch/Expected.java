package org.chuhai.bench.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chuhai.bench.Exports;
import org.chuhai.logistics.reconciliation.ReconciliationEngine;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.ReportJson;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.chuhai.logistics.reconciliation.Verdict;

/** What the engine itself says of every export of the mix: verdict and findings, as JSON, to the last character. */
final class Expected {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> reports = new ArrayList<>();

    /** With the firms that ship, which the tenant has registered, and by the exact profile. */
    Expected(Exports exports) throws IOException {
        ReconciliationEngine engine = new ReconciliationEngine(ReferenceData.shipped());
        for (ThreeDocuments documents : exports.documents()) {
            reports.add(JSON.readTree(ReportJson.compact(engine.reconcile(documents))));
        }
    }

    /** Rows that are discrepant. */
    BitSet discrepant(int count) {
        BitSet discrepant = new BitSet();
        for (int row = 0; row < count; row++) {
            discrepant.set(row, of(row).path("verdict").asText().equals(Verdict.DISCREPANT.name()));
        }
        return discrepant;
    }

    /**
     * Compares results, a JSON object a line in the order of rows, with what the engine says.
     *
     * @return how many findings there were
     * @throws Discrepancy with the first row that differs, or when rows are missing or too many
     */
    long compare(BufferedReader results, int count) throws IOException {
        int row = 0;
        long findings = 0;
        for (String line = results.readLine(); line != null; line = results.readLine()) {
            JsonNode result = JSON.readTree(line);
            JsonNode report = of(row);
            if (result.path("row").asInt() != row + 1
                    || !result.path("verdict").equals(report.path("verdict"))
                    || !findings(result).equals(findings(report))) {
                throw new Discrepancy("row " + (row + 1) + " should be " + report + " and is " + line);
            }
            findings += findings(result).size();
            row++;
        }
        if (row != count) {
            throw new Discrepancy(row + " results of " + count);
        }
        return findings;
    }

    private static JsonNode findings(JsonNode report) {
        return report.path("findings").isEmpty() ? JSON.createArrayNode() : report.path("findings");
    }

    private JsonNode of(int row) {
        return reports.get(row % Exports.KINDS);
    }

    /** The service and the engine do not say the same. */
    static final class Discrepancy extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Discrepancy(String message) {
            super(message);
        }
    }
}
