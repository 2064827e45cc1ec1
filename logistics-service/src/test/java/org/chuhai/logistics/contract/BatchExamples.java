package org.chuhai.logistics.contract;

import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.batch.BatchEvent;
import org.chuhai.logistics.batch.BatchFacts;
import org.chuhai.logistics.batch.BatchState;
import org.chuhai.logistics.batch.FindingCounts;
import org.chuhai.logistics.batch.Obstacle;
import org.chuhai.logistics.batch.VerdictCounts;

/** Facts about a batch of a hundred thousand exports. */
final class BatchExamples {

    private static final UUID BATCH = UUID.fromString("019bc000-0000-7000-8000-000000000011");

    private BatchExamples() {}

    static void tell(LogisticsEvents.Told told) {
        told.tells(
                "Every row of a batch is judged or refused.",
                new BatchEvent.Completed(new BatchFacts(
                        BATCH,
                        LogisticsEvents.SHOP,
                        BatchState.DONE,
                        3,
                        100_000,
                        100_000,
                        2,
                        new VerdictCounts(8, 19_990, 0, 0, 80_000),
                        new FindingCounts(59_970, 0, 0),
                        Instant.parse("2026-01-19T02:00:00Z"),
                        Instant.parse("2026-01-19T02:00:15Z"),
                        null)));
        told.tells(
                "A batch was called off; what was judged until then stays.",
                new BatchEvent.Cancelled(new BatchFacts(
                        BATCH,
                        LogisticsEvents.SHOP,
                        BatchState.CANCELLED,
                        3,
                        100_000,
                        30_500,
                        0,
                        new VerdictCounts(0, 6_100, 0, 0, 24_400),
                        new FindingCounts(18_300, 0, 0),
                        Instant.parse("2026-01-19T02:00:00Z"),
                        Instant.parse("2026-01-19T02:00:05Z"),
                        null)));
        told.tells(
                "A part of a batch could not be judged, however often it was tried; what was judged until then stays.",
                new BatchEvent.Failed(new BatchFacts(
                        BATCH,
                        LogisticsEvents.SHOP,
                        BatchState.FAILED,
                        3,
                        100_000,
                        99_500,
                        0,
                        new VerdictCounts(0, 19_900, 0, 0, 79_600),
                        new FindingCounts(59_700, 0, 0),
                        Instant.parse("2026-01-19T02:00:00Z"),
                        Instant.parse("2026-01-19T02:01:18Z"),
                        new BatchFacts.Failure(200, 6, Obstacle.FAULT))));
    }
}
