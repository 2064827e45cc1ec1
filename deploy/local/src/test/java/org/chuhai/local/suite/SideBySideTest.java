package org.chuhai.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts that start at once, and what is said of one that ends too early. */
class SideBySideTest {

    private final StopRequest stop = StopRequest.byProgram();
    private final List<Stage> ready = new CopyOnWriteArrayList<>();
    private final SideBySide starts = new SideBySide(stop, new Stage.Watcher() {
        @Override
        public void started(Stage stage, Duration took) {
            ready.add(stage);
        }
    });

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void partsWaitForEachOtherWithoutHarm() throws Exception {
        CountDownLatch bothBegan = new CountDownLatch(2);
        SideBySide.Start<Integer> start = _ -> {
            bothBegan.countDown();
            bothBegan.await();
            return 7;
        };

        SideBySide.Started<Integer> database = starts.begin(Stage.DATABASE, start);
        starts.begin(Stage.KAFKA, start);
        starts.awaitAll();

        assertThat(database.part()).isEqualTo(7);
        assertThat(ready).containsExactlyInAnyOrder(Stage.DATABASE, Stage.KAFKA);
    }

    @Test
    void whenOneCannotStartTheOthersAreGivenUpAndItsReasonIsSaid() {
        starts.begin(Stage.KAFKA, givenUp -> {
            await().until(givenUp::getAsBoolean);
            return 1;
        });
        starts.begin(Stage.DATABASE, _ -> {
            throw new CannotRun("没有空间", "no space");
        });

        assertThatThrownBy(starts::awaitAll).isInstanceOf(CannotRun.class).hasMessage("no space");
        assertThat(ready).isEmpty();
    }

    @Test
    void aStartThatSomebodyStopsIsCancelled() {
        starts.begin(Stage.KAFKA, givenUp -> {
            stop.raise();
            return givenUp.getAsBoolean();
        });

        assertThatThrownBy(starts::awaitAll).hasMessage("stopped before it was ready");
        assertThat(ready).isEmpty();
    }

    @Test
    void whatEndsByItselfIsNamedWithItsStatusAndTheEndOfItsLog() throws Exception {
        Path log = Files.writeString(folder.resolve("log"), "no space left\n");
        Watched service = new Watched(SuiteService.ORDER.stage(), log, CompletableFuture.completedFuture(137));
        Watched server = new Watched(Stage.KAFKA, log, CompletableFuture.completedFuture(Watched.UNKNOWN));

        assertThat(service.died().text().en()).isEqualTo("the order service has ended by itself (exit status 137)");
        assertThat(server.died().text().en()).isEqualTo("the message broker (Kafka) has ended by itself");
        assertThat(server.died().text().zh()).isEqualTo("消息系统（Kafka）意外结束");
        assertThat(server.died().details()).contains("no space left", log.toString());
    }
}
