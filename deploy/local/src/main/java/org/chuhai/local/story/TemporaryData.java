package org.chuhai.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.FoundSuite;

/** The data folder of one story; those of stories that were killed go with the next one. */
record TemporaryData(Path folder) implements AutoCloseable {

    private static final String PREFIX = "chuhai-story-";

    static TemporaryData create() throws IOException {
        Path folder = Files.createTempDirectory(PREFIX);
        try (DirectoryStream<Path> others = Files.newDirectoryStream(folder.resolveSibling(""), PREFIX + "*")) {
            for (Path other : others) {
                if (!other.equals(folder) && Files.getOwner(other).equals(Files.getOwner(folder))) {
                    removeIfAbandoned(other);
                }
            }
        }
        return new TemporaryData(folder);
    }

    private static void removeIfAbandoned(Path other) {
        try {
            FoundSuite suite = FoundSuite.in(other);
            if (suite.wasKilled()) {
                suite.stop();
                delete(other);
            }
        } catch (CannotRun | IOException e) {
            // Just being used or removed by another story: then it is not ours to clean.
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    @Override
    public void close() {
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the data of the story cannot be removed", e);
        }
    }
}
