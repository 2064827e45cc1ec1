package org.chuhai.logistics.filedrop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingTest {

    private static final FileDropSettings AT_ONCE = new FileDropSettings(Duration.ZERO, ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path root;

    private final DropClock clock = new DropClock();
    private FileDrop drop;

    @BeforeEach
    void openTheFolder() {
        drop = FileDrop.at(root, AT_ONCE, clock);
    }

    private Path came(String name, String content, int secondsAgo) throws IOException {
        Path file = Files.writeString(root.resolve("in").resolve(name), content);
        return Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(secondsAgo)));
    }

    private IncomingFile.Complete read(String name) {
        IncomingFile file = drop.read(name);
        assertThat(file).isInstanceOf(IncomingFile.Complete.class);
        return (IncomingFile.Complete) file;
    }

    @Test
    void theOldestComeFirst() throws IOException {
        came("a.xml", "1", 10);
        came("b.xml", "2", 30);
        came("c.XML", "3", 20);

        assertThat(drop.waiting(2)).containsExactly("b.xml", "c.XML");
    }

    @Test
    void whatIsNotAFinishedXmlFileDoesNotWait() throws IOException {
        came(".a.xml", "1", 10);
        came("a.xml.tmp", "1", 10);
        came("a.xml.part", "1", 10);
        came("readme.txt", "1", 10);
        Files.createDirectories(root.resolve("in/folder.xml"));
        Files.createSymbolicLink(root.resolve("in/link.xml"), came("target.txt", "1", 10));

        assertThat(drop.waiting(10)).isEmpty();
        assertThat(drop.read("link.xml")).isInstanceOf(IncomingFile.Gone.class);
    }

    @Test
    void aGrowingFileWaitsUntilItHasSettled() throws IOException {
        FileDrop patient = FileDrop.at(root, FileDropSettings.usual(), clock);
        // Copied with the time of its origin: its age alone tells nothing.
        Path file = came("a.xml", "<half", 600);
        assertThat(patient.waiting(10)).isEmpty();
        clock.passes(Duration.ofSeconds(2));
        Files.writeString(file, "/>", StandardOpenOption.APPEND);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(600)));

        assertThat(patient.waiting(10)).isEmpty();
        clock.passes(Duration.ofSeconds(1));
        assertThat(patient.waiting(10)).isEmpty();
        clock.passes(Duration.ofSeconds(1));
        assertThat(patient.waiting(10)).containsExactly("a.xml");
    }

    @Test
    void whatWasReadIsPutToItsDay() throws IOException {
        came("a.xml", "<CEB604Message/>", 10);

        IncomingFile.Complete file = read("a.xml");
        assertThat(drop.taken(file)).isTrue();

        assertThat(file.content()).isEqualTo("<CEB604Message/>".getBytes(UTF_8));
        // It is the next day in China already.
        assertThat(root.resolve("done/20260116/a.xml")).hasContent("<CEB604Message/>");
        assertThat(drop.taken(file)).isFalse();
        assertThat(drop.read("a.xml")).isInstanceOf(IncomingFile.Gone.class);
    }

    @Test
    void aNameThatCameBeforeGetsANumber() throws IOException {
        for (String content : List.of("1", "2", "3")) {
            came("a.xml", content, 10);
            drop.taken(read("a.xml"));
        }

        assertThat(root.resolve("done/20260116/a.xml")).hasContent("1");
        assertThat(root.resolve("done/20260116/a~2.xml")).hasContent("2");
        assertThat(root.resolve("done/20260116/a~3.xml")).hasContent("3");
    }

    @Test
    void whatIsRefusedHasItsReasonBesideIt() throws IOException {
        came("a.xml", "?", 10);

        assertThat(drop.refused(read("a.xml"), "不是 XML | not XML")).isTrue();

        assertThat(root.resolve("refused/a.xml")).hasContent("?");
        assertThat(root.resolve("refused/a.xml.txt")).hasContent("不是 XML | not XML");
    }

    @Test
    void aFileThatWasReplacedAfterReadingWaitsOn() throws IOException {
        came("a.xml", "first", 10);
        IncomingFile.Complete first = read("a.xml");
        came("a.xml", "second", 5);

        assertThat(drop.taken(first)).isFalse();

        List<String> waiting = drop.waiting(10);
        assertThat(waiting).hasSize(1);
        assertThat(read(waiting.getFirst()).content()).isEqualTo("second".getBytes(UTF_8));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = came("a.xml", "", 10);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(64L * 1024 * 1024 + 1);
        }

        IncomingFile read = drop.read("a.xml");
        assertThat(read)
                .asInstanceOf(type(IncomingFile.TooLarge.class))
                .returns(67108865L, IncomingFile.TooLarge::bytes);
        assertThat(drop.refused(read, "too large")).isTrue();

        assertThat(root.resolve("refused/a.xml")).exists();
    }

    @Test
    void crashedAtEveryStepNothingIsLostAndNothingIsReadTwice() throws IOException {
        int steps = 0;
        for (boolean finished = false; !finished; steps++) {
            Path own = root.resolve("crash" + steps);
            FileDrop.at(own, AT_ONCE, clock);
            for (String name : List.of("a.xml", "b.xml")) {
                Path file = Files.writeString(own.resolve("in").resolve(name), name);
                Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
            }
            Set<String> known = new HashSet<>();

            finished = receiveStopped(own, known, steps);
            receive(FileDrop.at(own, AT_ONCE, clock), known);

            assertThat(known).as("stopped before step %d", steps).hasSize(2);
            assertThat(contents(own)).containsExactlyInAnyOrder("a.xml", "b.xml");
        }
        assertThat(steps).isGreaterThan(15);
    }

    private boolean receiveStopped(Path own, Set<String> known, int before) {
        try {
            receive(FileDrop.at(own, AT_ONCE, clock, new Stopped(before)), known);
            return true;
        } catch (Stopped e) {
            return false;
        }
    }

    /** As a reader does: one of them is understood, the other is not. */
    private static void receive(FileDrop drop, Set<String> known) {
        for (String name : drop.waiting(10)) {
            IncomingFile file = drop.read(name);
            if (file instanceof IncomingFile.Complete complete) {
                boolean isNew = known.add(complete.sha256());
                if (isNew || known.size() < 2) {
                    drop.taken(complete);
                } else {
                    drop.refused(complete, "known");
                }
            }
        }
    }

    private static List<String> contents(Path own) throws IOException {
        try (Stream<Path> files = Files.walk(own)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.startsWith(own.resolve("done")) || file.startsWith(own.resolve("refused")))
                    .filter(file -> !file.toString().endsWith(".txt"))
                    .map(IncomingTest::content)
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
