package org.chuhai.logistics.filedrop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingTest {

    private static final String NAME = "CEB603_1.xml";
    private static final byte[] MESSAGE = "<CEB603Message/>".getBytes(UTF_8);

    @TempDir
    private Path root;

    private FileDrop drop() {
        return FileDrop.at(root, FileDropSettings.usual(), new DropClock());
    }

    @Test
    void aStagedMessageIsNotSeenByTheClient() {
        drop().stage(NAME, MESSAGE);

        assertThat(root.resolve("out")).isEmptyDirectory();
        assertThat(root.resolve("staging").resolve(NAME)).hasBinaryContent(MESSAGE);
    }

    @Test
    void aReleasedMessageIsSeenOnce() {
        FakeClient client = new FakeClient(root);
        FileDrop drop = drop();
        drop.stage(NAME, MESSAGE);

        assertThat(drop.release(NAME)).isEqualTo(Release.NOW);
        client.take();
        assertThat(drop.release(NAME)).isEqualTo(Release.BEFORE);
        client.take();

        assertThat(client.seen()).containsExactly("CEB603_1.xml <CEB603Message/>");
    }

    @Test
    void whoSleptAndStagesAgainDoesNotSendItTwice() {
        FakeClient client = new FakeClient(root);
        FileDrop drop = drop();
        drop.stage(NAME, MESSAGE);
        drop.release(NAME);
        client.take();

        drop.stage(NAME, MESSAGE);
        assertThat(drop.release(NAME)).isEqualTo(Release.BEFORE);
        client.take();

        assertThat(client.seen()).hasSize(1);
    }

    @Test
    void anotherContentUnderTheNameIsRefused() {
        FileDrop drop = drop();
        drop.stage(NAME, MESSAGE);

        assertThatIllegalStateException().isThrownBy(() -> drop.stage(NAME, new byte[1]));

        assertThat(root.resolve("staging").resolve(NAME)).hasBinaryContent(MESSAGE);
    }

    @Test
    void crashedAtEveryStepItIsSeenOnce() throws IOException {
        int steps = 0;
        for (boolean finished = false; !finished; steps++) {
            Path own = Files.createDirectories(root.resolve("crash" + steps));
            finished = sendStopped(own, steps);
            FakeClient client = new FakeClient(own);
            FileDrop restarted = FileDrop.at(own, FileDropSettings.usual(), new DropClock());
            client.take();

            restarted.stage(NAME, MESSAGE);
            restarted.release(NAME);
            client.take();

            assertThat(client.seen()).as("stopped before step %d", steps).containsExactly(NAME + " <CEB603Message/>");
        }
        assertThat(steps).isGreaterThan(20);
    }

    private static boolean sendStopped(Path root, int before) {
        try {
            FileDrop drop = FileDrop.at(root, FileDropSettings.usual(), new DropClock(), new Stopped(before));
            drop.stage(NAME, MESSAGE);
            drop.release(NAME);
            return true;
        } catch (Stopped e) {
            FileDrop.at(root, FileDropSettings.usual(), new DropClock());
            return false;
        }
    }

    @Test
    void whatAStoppedWorkerLeftIsWrittenThroughWhenItIsRepeated() {
        drop().stage(NAME, MESSAGE);
        Stopped watched = new Stopped(Integer.MAX_VALUE);
        FileDrop restarted = FileDrop.at(root, FileDropSettings.usual(), new DropClock(), watched);

        restarted.stage(NAME, MESSAGE);
        restarted.release(NAME);
        restarted.release(NAME);

        assertThat(watched.steps().getFirst()).startsWith("sync").endsWith("staging");
        assertThat(watched.steps()
                        .subList(watched.steps().size() - 2, watched.steps().size()))
                .satisfiesExactly(
                        out -> assertThat(out).startsWith("sync").endsWith("out"),
                        staging -> assertThat(staging).startsWith("sync").endsWith("staging"));
    }

    @Test
    void whatWasShownIsForgottenWhenNobodyCanRepeatItAnyMore() {
        FileDrop drop = drop();
        drop.stage(NAME, MESSAGE);
        drop.release(NAME);

        drop.forget(Instant.now().minus(Duration.ofDays(30)));
        drop.stage(NAME, MESSAGE);
        assertThat(root.resolve("staging").resolve(NAME)).doesNotExist();
        drop.forget(Instant.now().plusSeconds(60));
        drop.stage(NAME, MESSAGE);

        assertThat(root.resolve("staging").resolve(NAME)).exists();
    }

    @Test
    void whatAStoppedWriterLeftIsRemoved() throws IOException {
        FileDrop drop = drop();
        Files.writeString(root.resolve("staging/.CEB603_2.xml.1b2c.tmp"), "half a mess");

        drop.forget(Instant.now().plusSeconds(60));

        assertThat(root.resolve("staging")).isEmptyDirectory();
    }

    @Test
    void onlyOurGroupReadsWhatIsShown() throws IOException {
        FileDrop drop = drop();

        drop.stage(NAME, MESSAGE);
        drop.release(NAME);

        assertThat(Files.getPosixFilePermissions(root.resolve("out").resolve(NAME)))
                .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
        assertThat(Files.getPosixFilePermissions(root.resolve("out")))
                .isEqualTo(PosixFilePermissions.fromString("rwxrwx---"));
        assertThat(Files.getPosixFilePermissions(root.resolve("staging")))
                .isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
    }

    @Test
    void aLinkInThePlaceOfAFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("out"), elsewhere);

        assertThatThrownBy(this::drop).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aLinkInThePlaceOfAStagedFileIsNotReadThrough() throws IOException {
        FileDrop drop = drop();
        Path secret = Files.writeString(root.resolve("secret"), "secret");
        Files.createSymbolicLink(root.resolve("staging").resolve(NAME), secret);

        assertThatThrownBy(() -> drop.stage(NAME, MESSAGE)).isInstanceOf(UncheckedIOException.class);

        assertThat(secret).hasContent("secret");
    }

    @Test
    void threadsThatAllSendEverythingShowEachMessageOnce() {
        FakeClient client = new FakeClient(root);
        drop();

        IntStream.range(0, 4).parallel().forEach(worker -> {
            FileDrop own = drop();
            for (int message = 0; message < 60; message++) {
                own.stage("m" + message + ".xml", MESSAGE);
                own.release("m" + message + ".xml");
                synchronized (client) {
                    client.take();
                }
            }
        });

        client.take();
        assertThat(client.seen()).hasSize(60).doesNotHaveDuplicates();
    }
}
