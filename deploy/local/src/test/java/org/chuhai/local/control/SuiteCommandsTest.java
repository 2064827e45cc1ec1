package org.chuhai.local.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.chuhai.local.Run;
import org.chuhai.local.suite.StopRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteCommandsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void downWithNothingRunningIsHarmless() {
        Run run = Run.of("down", "--data", folder.resolve("absent"));

        assertThat(run.out()).isEqualTo("nothing was running\n");
        assertThat(run.status()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTokenOfNothingSaysHowToStart() {
        Run run = Run.of("token", "--data", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nothing runs", "chuhai up");
    }

    @Test
    void theStatusOfNothingIsNeitherWellNorUnwell() {
        Run run = Run.of("status", "--data", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nothing runs");
    }

    @Test
    void logsThatAreNotThereAreRefused() {
        assertThat(Run.of("logs", "--data", folder).err()).contains("logistics-service.log yet");
        assertThat(Run.of("logs", "moon", "--data", folder).err())
                .contains("there are: catalog, order, logistics, assessment, database, kafka");
    }

    @Test
    void aPortBeyondTheLastIsRefused() {
        Run run = Run.of("up", "--order-port", "70000", "--data", folder, "--lang", "zh");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("端口应在 0 到 65535 之间：70000");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyServiceHasAnOptionForItsPort() {
        assertThat(Run.of("up", "--help").out())
                .contains("--order-port=N", "Port of the order service; else 8082.")
                .contains("--logistics-port=N", "--database-port=N", "--kafka-port=N", "--issuer-port=N");
        assertThat(Run.of("up", "--help", "--lang", "zh").out()).contains("订单服务的端口；不指定时为 8082。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "status", "down", "token", "logs", "redrive", "replay", "story"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        assertThat(Run.of(command, "--help", "--lang", "en").out())
                .contains("Usage:\n  chuhai " + command, "Exit status:", "--lang=zh|en", "Language");
        assertThat(Run.of(command, "--lang", "zh", "--help").out()).contains("用法：\n  chuhai " + command, "退出状态：", "语言");
    }

    @Test
    void aFollowedLogGoesOnWhenANewOneTakesItsPlace() throws Exception {
        Path log = Files.writeString(folder.resolve("log"), "one\n");
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        StopRequest stop = StopRequest.byProgram();
        Thread follower = Thread.startVirtualThread(() -> follow(log, shown, stop));

        await().until(() -> shown.toString(UTF_8).equals("one\n"));
        Files.writeString(log, "two\n", StandardOpenOption.APPEND);
        await().until(() -> shown.toString(UTF_8).equals("one\ntwo\n"));
        Files.move(log, folder.resolve("log.old"));
        Files.writeString(log, "three\n");
        await().until(() -> shown.toString(UTF_8).equals("one\ntwo\nthree\n"));
        stop.raise();

        follower.join();
    }

    private static void follow(Path log, ByteArrayOutputStream shown, StopRequest stop) {
        try {
            new FollowedLog(log, new PrintStream(shown, true, UTF_8)).print(true, stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
