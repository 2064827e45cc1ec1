package org.chuhai.local.health;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.FoundSuite;
import org.chuhai.local.suite.SuiteService;
import org.chuhai.local.suite.SuiteUrls;
import org.chuhai.platform.language.Text;

/** All parts of a suite, as they are now. */
record SuiteHealth(List<PartHealth> parts) {

    private static final String ISSUER = "issuer";
    private static final Text ISSUER_NAME = new Text("令牌签发服务", "issuer of tokens");

    SuiteHealth {
        parts = List.copyOf(parts);
    }

    /** Asks all of them side by side, so that one that is away costs the patience once. */
    static SuiteHealth of(FoundSuite suite) throws CannotRun {
        SuiteUrls urls = suite.urls();
        List<Callable<PartHealth>> looks = new ArrayList<>();
        for (SuiteService service : SuiteService.values()) {
            looks.add(() -> new ServiceHealth(service, urls.api(service))
                    .look()
                    .holding(Memory.megabytes(suite.processId(service))));
        }
        looks.add(() -> new DatabaseHealth(suite).look());
        looks.add(() -> new KafkaHealth(urls.kafka()).look());
        looks.add(() -> issuer(urls));
        try (ExecutorService lookers =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory())) {
            List<PartHealth> parts = new ArrayList<>();
            for (Future<PartHealth> look : lookers.invokeAll(looks)) {
                parts.add(look.get());
            }
            return new SuiteHealth(parts);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CannotRun gone) {
                throw gone;
            }
            throw new IllegalStateException("a look at a part tells its trouble", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("已中断", "interrupted");
        }
    }

    boolean isWell() {
        return parts.stream().allMatch(PartHealth::isWell);
    }

    private static PartHealth issuer(SuiteUrls urls) {
        try {
            Asked.json(urls.discovery());
            return PartHealth.well(ISSUER, ISSUER_NAME);
        } catch (IOException e) {
            return PartHealth.away(ISSUER, ISSUER_NAME, urls.issuer() + ": " + e.getMessage());
        }
    }
}
