package org.chuhai.logistics.wall;

import static org.awaitility.Awaitility.await;
import static org.chuhai.logistics.wall.Lists.cursor;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;

/** How the operations on batches name rows. */
final class BatchReferences {

    private static final int ACCEPTED = 202;
    private static final int UNPROCESSABLE = 422;
    private static final String BATCHES = "/v1/reconciliation-batches";

    private BatchReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "uploadReconciliationBatch",
                List.of(
                        query("shopId", BatchReferences::shopWithBatches, BatchReferences::uploadTo)
                                .answering(200, UNPROCESSABLE),
                        query("profileId", Rows::profileId, BatchReferences::uploadBy)
                                .goneAs(Rows::goneProfile)
                                .sharedByTenant()
                                .answering(UNPROCESSABLE, UNPROCESSABLE)),
                "listReconciliationBatches",
                List.of(
                        cursor(rows -> BATCHES),
                        query("shopId", Rows::shopId, (caller, asked) -> caller.get(BATCHES + "?shopId=" + asked))
                                .answering(200, UNPROCESSABLE)),
                "getReconciliationBatch",
                List.of(id((caller, asked) -> caller.get(of(asked)))),
                "downloadReconciliationBatchResults",
                List.of(id((caller, asked) -> caller.get(of(asked) + "/results"))),
                "listReconciliationBatchAllowedActions",
                List.of(id((caller, asked) -> caller.get(of(asked) + "/allowed-actions"))),
                "cancelReconciliationBatch",
                List.of(id((caller, asked) -> caller.post(of(asked) + "/cancellation"))),
                "deleteReconciliationBatch",
                List.of(id((caller, asked) -> caller.delete(of(asked)))));
    }

    private static Reference<Rows> id(Sending<Rows> sending) {
        return path("id", Rows::batchId, sending);
    }

    private static String shopWithBatches(Rows rows) {
        rows.batchId();
        return rows.shopId();
    }

    /** Any shop is good for an upload; what else is there tells one from the other. */
    private static Response uploadTo(Caller<Rows> caller, String shop) {
        Response answer = upload(caller, "?shopId=" + shop);
        return answer.statusCode() == ACCEPTED ? caller.get(BATCHES + "?state=RECEIVING&shopId=" + shop) : answer;
    }

    private static Response uploadBy(Caller<Rows> caller, String profile) {
        return upload(caller, "?shopId=" + caller.empty() + "&profileId=" + profile);
    }

    /** Judged in the background: whoever compares rows afterwards must not see it half done. */
    private static Response upload(Caller<Rows> caller, String query) {
        Response answer = caller.postLines(BATCHES + query, "{}");
        if (answer.statusCode() == ACCEPTED) {
            await().until(() -> "DONE".equals(caller.get(of(answer.path("id"))).path("state")));
        }
        return answer;
    }

    private static String of(String id) {
        return BATCHES + "/" + id;
    }
}
