package org.chuhai.logistics.wall;

import static org.chuhai.logistics.wall.Lists.cursor;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import java.util.List;
import java.util.Map;
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
                        query(
                                        "shopId",
                                        Rows::shopId,
                                        (caller, asked) -> caller.postLines(BATCHES + "?shopId=" + asked, "{}"))
                                .answering(ACCEPTED, UNPROCESSABLE),
                        query(
                                        "profileId",
                                        Rows::profileId,
                                        (caller, asked) -> caller.postLines(
                                                BATCHES + "?shopId=" + caller.empty() + "&profileId=" + asked, "{}"))
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
        return path("id", Rows::batchId, sending).goneAs(Rows::goneBatch);
    }

    private static String of(String id) {
        return BATCHES + "/" + id;
    }
}
