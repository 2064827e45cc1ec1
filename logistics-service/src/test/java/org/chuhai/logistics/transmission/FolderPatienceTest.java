package org.chuhai.logistics.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.chuhai.logistics.customsaccount.CustomsSettings;
import org.junit.jupiter.api.Test;

class FolderPatienceTest {

    private static final Path ONE = Path.of("one");
    private static final Path OTHER = Path.of("other");

    private final FolderPatience patience = new FolderPatience(new Hurried(), Clock.systemUTC());

    private record Hurried() implements CustomsSettings {

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }

        @Override
        public Duration patience() {
            return Duration.ofMillis(300);
        }

        @Override
        public Duration overdue() {
            return Duration.ofMinutes(1);
        }
    }

    @Test
    void aFolderThatHangsIsGivenUpAndTheOthersAnswer() throws IOException {
        CountDownLatch back = new CountDownLatch(1);

        assertThatThrownBy(() -> patience.ask(ONE, () -> waited(back))).hasMessageContaining("has not answered");

        assertThatThrownBy(() -> patience.ask(ONE, () -> "asked while it hangs"))
                .hasMessageContaining("300 ms");
        assertThat(patience.ask(OTHER, () -> "fine")).isEqualTo("fine");
        back.countDown();
        Awaitility.await().ignoreExceptions().until(() -> patience.ask(ONE, () -> true));
    }

    @Test
    void whatFailsIsSaidWithoutItsPath() {
        assertThatThrownBy(() -> patience.ask(ONE, () -> {
                    throw new NoSuchFileException("/srv/secret/t-1");
                }))
                .isInstanceOfSatisfying(
                        ChannelTrouble.class,
                        trouble -> assertThat(
                                        trouble.text().zh() + trouble.text().en())
                                .contains("不存在", "is not there")
                                .doesNotContain("secret"));
    }

    @Test
    void aFaultStaysAFault() {
        assertThatThrownBy(() -> patience.ask(ONE, () -> {
                    throw new IllegalStateException("another content");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private static boolean waited(CountDownLatch back) throws InterruptedException {
        back.await();
        return true;
    }
}
