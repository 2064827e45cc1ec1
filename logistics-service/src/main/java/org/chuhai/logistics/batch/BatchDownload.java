package org.chuhai.logistics.batch;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.load.AnswerTime;
import org.chuhai.platform.problem.CommonProblem;

/** Sends results to a bounded number of readers at once, and not for ever. */
@ApplicationScoped
public class BatchDownload {

    private final BatchService service;
    private final BatchResults results;
    private final BatchSettings settings;
    private final Semaphore places;

    BatchDownload(BatchService service, BatchResults results, BatchSettings settings) {
        this.service = service;
        this.results = results;
        this.settings = settings;
        this.places = new Semaphore(settings.downloads());
    }

    /** What is sent, and of which batch. */
    final class Results {

        private final BatchView batch;
        private final ResultFilter filter;

        private Results(BatchView batch, ResultFilter filter) {
            this.batch = batch;
            this.filter = filter;
        }

        BatchView batch() {
            return batch;
        }

        void writeTo(OutputStream out) throws IOException {
            results.copy(batch.id(), filter, out);
        }
    }

    /** Whatever refuses the download comes before the status. Its place is free again when the request ends, however. */
    Results begin(UUID id, ResultFilter filter, RoutingContext context) {
        BatchView batch = service.get(id);
        if (!places.tryAcquire()) {
            throw CommonProblem.UNAVAILABLE
                    .because(
                            new Text("正在下载的结果过多，请稍后重试", "too many results are being downloaded; try again in a moment"))
                    .with("Retry-After", "5");
        }
        context.addEndHandler(ended -> places.release());
        AnswerTime.limit(context, settings.downloadTime());
        return new Results(batch, filter);
    }
}
