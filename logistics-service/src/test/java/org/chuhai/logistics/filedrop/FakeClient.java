package org.chuhai.logistics.filedrop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes what is shown, as the Single Window's client does, and remembers every file that it saw. */
final class FakeClient {

    private final Path out;
    private final List<String> seen = new ArrayList<>();

    FakeClient(Path root) {
        out = root.resolve("out");
    }

    void take() {
        try (Stream<Path> shown = Files.list(out)) {
            for (Path file : shown.toList()) {
                seen.add(file.getFileName() + " " + Files.readString(file));
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name and content of each, in the order of taking. */
    List<String> seen() {
        return List.copyOf(seen);
    }
}
