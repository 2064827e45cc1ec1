package org.chuhai.logistics.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes uploads in: piece by piece, each safe in the database before the next one is read. */
@ApplicationScoped
public class BatchUpload {

    private static final Logger LOG = Logger.getLogger(BatchUpload.class);

    private final BatchService service;
    private final BatchStaging staging;
    private final BatchWorkers workers;
    private final BatchAllowance allowance;
    private final CurrentCaller caller;
    private final BatchSettings settings;
    private final Clock clock;
    private final Places places;

    BatchUpload(
            BatchService service,
            BatchStaging staging,
            BatchWorkers workers,
            BatchAllowance allowance,
            CurrentCaller caller,
            BatchSettings settings,
            Clock clock) {
        this.service = service;
        this.staging = staging;
        this.workers = workers;
        this.allowance = allowance;
        this.caller = caller;
        this.settings = settings;
        this.clock = clock;
        this.places = new Places(settings.uploads(), settings.tenantUploads(), new Text("批次上传", "uploads of batches"));
    }

    /** The batch, whose work begins when its last byte is here. */
    BatchView receive(UUID shop, BatchFormat format, @Nullable UUID profileId, InputStream body) {
        String tenant = caller.get().tenant();
        places.enter(tenant);
        try {
            return receive(
                    service.open(shop, format, profileId), format, new SteadyBody(body, clock, settings.silence()));
        } finally {
            places.leave(tenant);
        }
    }

    private BatchView receive(UUID id, BatchFormat format, SteadyBody body) {
        boolean complete = false;
        try {
            int row = Math.toIntExact(settings.row().asLongValue());
            switch (format) {
                case NDJSON -> rows(id, new NdjsonRows(body, row), body);
                case CSV -> rows(id, new CsvRows(body, row), body);
                case ZIP -> documents(id, new ArchivedDocuments(body, settings), body);
            }
            BatchView running = service.run(id);
            complete = true;
            LOG.infof(
                    "batch %s has %d rows in %d parts",
                    id, running.rows().received(), running.parts().all());
            workers.wake();
            return running;
        } catch (IOException e) {
            throw CommonProblem.MALFORMED_REQUEST.because(new Text("请求体未能完整收到", "the body did not arrive to its end"));
        } finally {
            if (!complete) {
                abandon(id);
            }
        }
    }

    private void rows(UUID id, RowSource source, SteadyBody body) throws IOException {
        int part = 0;
        StagedRow row = source.next();
        while (row != null) {
            part++;
            try (PartContent content = new PartContent()) {
                while (row != null && !isFull(content.rows(), content.bytes())) {
                    content.add(row);
                    row = source.next();
                }
                allowance.mustHaveRoom();
                staging.rows(id, part, content);
                body.heard();
            }
        }
    }

    private void documents(UUID id, ArchivedDocuments source, SteadyBody body) throws IOException {
        int part = 0;
        StagedDocument document = source.next();
        while (document != null) {
            part++;
            List<StagedDocument> documents = new ArrayList<>();
            long bytes = 0;
            while (document != null && !isFull(documents.size(), bytes)) {
                documents.add(document);
                bytes += document.bytes();
                document = source.next();
            }
            allowance.mustHaveRoom();
            staging.documents(id, part, documents, bytes);
            body.heard();
        }
    }

    private boolean isFull(int rows, long bytes) {
        return rows >= settings.partRows() || bytes >= settings.partBytes().asLongValue();
    }

    /** If even that cannot be done now, the silence will tell. */
    private void abandon(UUID id) {
        try {
            service.abandon(id);
            LOG.infof("batch %s was abandoned: its upload broke off or was refused", id);
        } catch (RuntimeException e) {
            LOG.warnf("batch %s could not be abandoned yet: %s", id, e.toString());
        }
    }
}
