package org.chuhai.logistics.casereport;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Refusal;

/**
 * Few threads for work that keeps a processor busy, and a short queue before them: who would wait too long is told to come
 * back, and does not hold the place of somebody who files a document.
 */
final class ReportMakers {

    private final ExecutorService threads;
    private final Duration patience;

    /**
     * @param waiting how many pieces of work may wait for a thread
     * @param patience how long a caller waits for its own
     */
    ReportMakers(int threads, int waiting, Duration patience) {
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name("report-", 1).daemon().factory());
        this.patience = patience;
    }

    /** What the work gives; refused with 503 and Retry-After where it cannot be done soon. */
    <T> T made(Callable<T> work) {
        Future<T> made;
        try {
            made = threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw tooMany();
        }
        try {
            return made.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            made.cancel(true);
            throw tooMany();
        } catch (InterruptedException e) {
            made.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a report was made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a report could not be made", e);
        }
    }

    private static Refusal tooMany() {
        return CommonProblem.UNAVAILABLE
                .because(new Text("正在制作的报告过多，请稍后重试", "too many reports are being made; ask again later"))
                .with("Retry-After", "5");
    }

    void stop() {
        threads.shutdownNow();
    }
}
