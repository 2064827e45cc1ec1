package org.chuhai.logistics.casereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chuhai.platform.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody who prints does not keep others from filing. */
class ReportMakersTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void endAll() {
        end.countDown();
        callers.close();
    }

    @Test
    void whoFindsThreadAndQueueTakenIsToldToComeBack() throws Exception {
        ReportMakers makers = new ReportMakers(1, 1, Duration.ofMinutes(1));
        CompletionService<String> answers = new ExecutorCompletionService<>(callers);

        for (int i = 0; i < 3; i++) {
            answers.submit(() -> makers.made(() -> {
                end.await();
                return "made";
            }));
        }

        assertThatThrownBy(() -> answers.take().get()).hasCauseInstanceOf(Refusal.class);
        end.countDown();
        assertThat(List.of(answers.take().get(), answers.take().get())).containsOnly("made");
        makers.stop();
    }

    @Test
    void nobodyWaitsForever() throws Exception {
        ReportMakers makers = new ReportMakers(1, 1, Duration.ofMillis(1));

        assertThatThrownBy(() -> makers.made(() -> {
                    end.await();
                    return "never";
                }))
                .isInstanceOf(Refusal.class);

        makers.stop();
    }
}
