package org.chuhai.logistics.batch;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.load.AnswerTime;
import org.chuhai.platform.tenant.CurrentCaller;

/** Sends results to a bounded number of readers at once, and not for ever. */
@ApplicationScoped
public class BatchDownload {

    /** How long a connection may take to break. */
    private static final Duration LAST_WORD = Duration.ofSeconds(5);

    private final BatchService service;
    private final BatchResults results;
    private final CurrentCaller caller;
    private final BatchSettings settings;
    private final Places places;

    BatchDownload(BatchService service, BatchResults results, CurrentCaller caller, BatchSettings settings) {
        this.service = service;
        this.results = results;
        this.caller = caller;
        this.settings = settings;
        this.places =
                new Places(settings.downloads(), settings.tenantDownloads(), new Text("结果下载", "downloads of results"));
    }

    /** What is sent, and of which batch. */
    final class Results {

        private final BatchView batch;
        private final ResultFilter filter;
        private final RoutingContext context;
        private final CountDownLatch ended;
        private final Runnable leave;

        private Results(
                BatchView batch, ResultFilter filter, RoutingContext context, CountDownLatch ended, Runnable leave) {
            this.batch = batch;
            this.filter = filter;
            this.context = context;
            this.ended = ended;
            this.leave = leave;
        }

        BatchView batch() {
            return batch;
        }

        void writeTo(OutputStream out) throws IOException {
            try {
                results.copy(batch.id(), filter, out);
            } catch (IOException | RuntimeException e) {
                if (context.response().headWritten() && !context.response().closed()) {
                    breakOff();
                }
                throw e;
            } finally {
                leave.run();
            }
        }

        /** Before the framework ends the answer as if it were whole, and nobody is told any more that the connection broke. */
        private void breakOff() {
            AnswerTime.cutOff(context);
            try {
                var _ = ended.await(LAST_WORD.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whatever refuses the download comes before the status. Its place is free again when the request ends, however. */
    Results begin(UUID id, ResultFilter filter, RoutingContext context) {
        BatchView batch = service.get(id);
        String tenant = caller.get().tenant();
        places.enter(tenant);
        AtomicBoolean inside = new AtomicBoolean(true);
        Runnable leave = () -> {
            if (inside.getAndSet(false)) {
                places.leave(tenant);
            }
        };
        CountDownLatch ended = new CountDownLatch(1);
        context.addEndHandler(end -> {
            leave.run();
            ended.countDown();
        });
        if (context.response().closed() || context.response().ended()) {
            // Nobody is told any more of the end of a request whose caller is gone already.
            leave.run();
        } else {
            AnswerTime.limit(context, settings.downloadTime());
        }
        return new Results(batch, filter, context, ended, leave);
    }
}
