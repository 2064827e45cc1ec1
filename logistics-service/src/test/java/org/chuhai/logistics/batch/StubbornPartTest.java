package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Poison that no upload brings, planted behind the service's back: parts and rows that fail however often they are tried. */
@QuarkusTest
class StubbornPartTest {

    /** No table has so many lines: to name the one that is wrong fails. */
    private static final long IMPOSSIBLE = 3_000_000_000L;

    private final BatchDesk desk = BatchDesk.fresh();
    private final PlantedBatch planted = PlantedBatch.of(desk);
    private final String batch = planted.path();

    @Test
    void aRowThatCannotBeJudgedIsRefusedAloneAndTheBatchEnds() throws IOException {
        List<String> good = BatchDesk.rows(6);
        List<StagedRow> rows = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            rows.add(StagedRow.of(i + 1, good.get(i).getBytes(StandardCharsets.UTF_8)));
        }
        rows.add(3, poison());
        rows.add(poison());

        planted.plant("CSV", planted.part(1, rows));

        JsonNode ended = planted.ended();
        assertThat(ended.path("state").textValue()).isEqualTo("DONE");
        assertThat(ended.at("/rows/refused").intValue()).isEqualTo(2);
        assertThat(ended.path("failure").isNull()).isTrue();
        List<JsonNode> results = desk.results(batch, "");
        assertThat(results)
                .extracting(result -> result.path("row").longValue())
                .containsExactly(1L, 2L, 3L, IMPOSSIBLE, 4L, 5L, 6L, IMPOSSIBLE);
        assertThat(BatchDesk.outcome(results.get(3))).endsWith("REFUSED FAULT");
        assertThat(results.get(3).at("/problem/code").textValue()).isEqualTo("internal");
        assertThat(results.get(3).at("/problem/detail/zh").textValue()).isNotEmpty();
        assertThat(desk.told()).containsExactly("completed 8");
    }

    @Test
    void aDocumentThatCannotBeOpenedIsRefusedAloneAndTheOthersAreJoined() throws IOException {
        List<StagedDocument> documents = archived();

        planted.plant("ZIP", planted.documents(documents, 2));

        JsonNode ended = planted.ended();
        assertThat(ended.path("state").textValue()).isEqualTo("DONE");
        assertThat(desk.results(batch, ""))
                .extracting(BatchDesk::outcome)
                .containsExactly("2 REFUSED FAULT", "4 MATCHED");
    }

    @Test
    void aPartThatCannotEvenBeTakenApartEndsItsBatchAndWhatWasJudgedStays() throws IOException {
        List<StagedRow> rows = List.of(StagedRow.of(1, "{}".getBytes(StandardCharsets.UTF_8)));

        planted.plant("NDJSON", planted.part(1, rows), planted.part(2, PlantedBatch.GARBAGE), planted.part(3, rows));

        JsonNode ended = planted.ended();
        assertThat(ended.path("state").textValue()).isEqualTo("FAILED");
        assertThat(ended.path("endedAt").isNull()).isFalse();
        assertThat(ended.at("/failure/part").intValue()).isEqualTo(2);
        assertThat(ended.at("/failure/attempts").intValue()).isEqualTo(4);
        assertThat(ended.at("/failure/obstacle").textValue()).isEqualTo("FAULT");
        assertThat(ended.at("/failure/detail/zh").textValue()).contains("第 2 部分");
        assertThat(desk.results(batch, "")).extracting(BatchDesk::outcome).containsExactly("1 WAITING", "1 WAITING");
        assertThat(desk.told()).containsExactly("failed 2");
        assertThat(desk.sql(
                        "select payload #>> '{batch,failure,obstacle}' from outbox where type like '%batch.failed%'"))
                .containsExactly("FAULT");
        assertThat(desk.sql("select from_state || ' ' || to_state from audit where action = 'fail'"))
                .containsExactly("RUNNING FAILED");
    }

    @Test
    void aBatchThatFailedIsDeletedLikeOneThatIsDone() throws IOException {
        planted.plant("NDJSON", planted.part(1, PlantedBatch.GARBAGE));
        planted.ended();
        desk.api()
                .manager()
                .header("If-Match", "*")
                .header("Idempotency-Key", "a")
                .post(batch + "/cancellation")
                .then()
                .statusCode(409);

        desk.api().manager().header("If-Match", "*").delete(batch).then().statusCode(204);

        Arc.container().instance(BatchSweep.class).get().sweep();
        assertThat(desk.sql("select count(*) from reconciliation_batch")).containsExactly("0");
    }

    private static StagedRow poison() {
        return new StagedRow(
                IMPOSSIBLE,
                false,
                "{\"colour\":1}".getBytes(StandardCharsets.UTF_8),
                new StagedRow.Places(List.of(1), List.of(), List.of()));
    }

    /** Order, waybill and list of one export, and before the waybill another order. */
    private static List<StagedDocument> archived() throws IOException {
        byte[] archive = new Zipped()
                .with("1.xml", sample("order-ceb303.xml"))
                .with("2.xml", sample("order-ceb303.xml").replaceFirst("<ceb:orderNo>[^<]*", "<ceb:orderNo>OTHER-1"))
                .with("3.xml", sample("waybill-ceb505.xml"))
                .with("4.xml", sample("list-ceb603.xml"))
                .bytes();
        BatchSettings settings = Arc.container().instance(BatchSettings.class).get();
        ArchivedDocuments source = new ArchivedDocuments(new ByteArrayInputStream(archive), settings);
        List<StagedDocument> documents = new ArrayList<>();
        for (StagedDocument next = source.next(); next != null; next = source.next()) {
            documents.add(next);
        }
        return documents;
    }

    private static String sample(String file) throws IOException {
        return Files.readString(Path.of("..", "samples", "silk-list", file));
    }
}
