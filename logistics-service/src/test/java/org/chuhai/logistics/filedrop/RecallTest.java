package org.chuhai.logistics.filedrop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken back is never shown; what was shown is never taken back. */
class RecallTest {

    private static final String NAME = "CEB603_1.xml";
    private static final byte[] MESSAGE = "<CEB603Message/>".getBytes(UTF_8);

    @TempDir
    private Path root;

    private FileDrop drop() {
        return FileDrop.at(root, FileDropSettings.usual(), new DropClock());
    }

    @Test
    void whatIsStagedIsTakenBackAndNotShown() {
        FileDrop drop = drop();
        drop.stage(NAME, MESSAGE);

        assertThat(drop.recall(NAME)).isTrue();

        assertThat(drop.release(NAME)).isEqualTo(Release.NOT_STAGED);
        assertThat(root.resolve("staging")).isEmptyDirectory();
        assertThat(root.resolve("out")).isEmptyDirectory();
    }

    @Test
    void whatWasNeverStagedIsTakenBack() {
        assertThat(drop().recall(NAME)).isTrue();
    }

    @Test
    void whatWasShownIsNotTakenBackWhetherOrNotItIsStillThere() {
        FakeClient client = new FakeClient(root);
        FileDrop drop = drop();
        drop.stage(NAME, MESSAGE);
        drop.release(NAME);

        assertThat(drop.recall(NAME)).isFalse();
        client.take();
        assertThat(drop.recall(NAME)).isFalse();

        assertThat(client.seen()).hasSize(1);
    }

    @Test
    void whatWasTakenBackInVainIsStagedAgain() {
        FakeClient client = new FakeClient(root);
        FileDrop drop = drop();
        drop.stage(NAME, MESSAGE);
        drop.recall(NAME);

        drop.stage(NAME, MESSAGE);
        assertThat(drop.release(NAME)).isEqualTo(Release.NOW);
        client.take();

        assertThat(client.seen()).hasSize(1);
    }

    /** Whatever a release did before it was stopped: either the client has the message, or it can be taken back for good. */
    @Test
    void whatAStoppedReleaseLeftIsTakenBackOrWasShown() throws IOException {
        int steps = 0;
        int takenBack = 0;
        for (boolean finished = false; !finished; steps++) {
            Path own = Files.createDirectories(root.resolve("release" + steps));
            FileDrop.at(own, FileDropSettings.usual(), new DropClock()).stage(NAME, MESSAGE);
            finished = stopped(own, steps, drop -> drop.release(NAME));
            FileDrop restarted = FileDrop.at(own, FileDropSettings.usual(), new DropClock());

            boolean back = restarted.recall(NAME);
            takenBack += back ? 1 : 0;

            assertThat(own.resolve("out").resolve(NAME).toFile().exists())
                    .as("stopped before step %d", steps)
                    .isNotEqualTo(back);
            assertThat(restarted.release(NAME).isShown()).isNotEqualTo(back);
        }
        assertThat(takenBack).isBetween(5, steps - 1);
    }

    /** Stopped anywhere, it is still staged or taken back: never does a release believe that it was shown. */
    @Test
    void aStoppedRecallHidesNothing() throws IOException {
        int steps = 0;
        for (boolean finished = false; !finished; steps++) {
            Path own = Files.createDirectories(root.resolve("recall" + steps));
            halfReleased(own);
            finished = stopped(own, steps, drop -> drop.recall(NAME));
            FakeClient client = new FakeClient(own);
            FileDrop restarted = FileDrop.at(own, FileDropSettings.usual(), new DropClock());

            if (restarted.release(NAME) == Release.NOT_STAGED) {
                restarted.stage(NAME, MESSAGE);
                restarted.release(NAME);
            }
            client.take();

            assertThat(client.seen()).as("stopped before step %d", steps).hasSize(1);
        }
        assertThat(steps).isGreaterThan(4);
    }

    /** Its name is in released/, and it is staged still. */
    private static void halfReleased(Path own) {
        FileDrop.at(own, FileDropSettings.usual(), new DropClock()).stage(NAME, MESSAGE);
        try {
            FileDrop.at(own, FileDropSettings.usual(), new DropClock(), step -> {
                        if (step.startsWith("move ")) {
                            throw new Stopped(0);
                        }
                    })
                    .release(NAME);
        } catch (Stopped e) {
            assertThat(own.resolve("staging").resolve(NAME)).exists();
        }
    }

    private static boolean stopped(Path own, int before, Consumer<FileDrop> work) {
        Stopped stopped = new Stopped(before);
        try {
            work.accept(FileDrop.at(own, FileDropSettings.usual(), new DropClock(), stopped));
            return true;
        } catch (Stopped e) {
            return false;
        }
    }
}
