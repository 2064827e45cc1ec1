package org.chuhai.logistics.transmission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The folder that a shop shares with the Single Window's client, as the client and the operator see it. */
public record ShopFolder(Path root) {

    private static final Path BASE = Path.of("target", "customs");

    public static ShopFolder of(String tenant, UUID shop) {
        return new ShopFolder(BASE.resolve(CustomsFolders.folder(tenant)).resolve(shop.toString()));
    }

    /** The share in which all of them lie is there. */
    static void mount() {
        try {
            Files.write(Files.createDirectories(BASE).resolve(".chuhai"), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of what lies in one of its folders. */
    public List<String> in(String folder) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one file that is shown, which the client takes away. */
    public byte[] take() {
        try {
            Path file = root.resolve("out").resolve(in("out").getFirst());
            byte[] content = Files.readAllBytes(file);
            Files.delete(file);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The client lays an answer, which was written some time ago. */
    public void lay(String name, byte[] content) {
        try {
            Path in = Files.createDirectories(root.resolve("in"));
            Path file = Files.write(in.resolve(name), content);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is moved away with all that lies in it. */
    public void isLost() {
        try {
            Files.move(root, root.resolveSibling(root.getFileName() + "-lost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody has put a file in its place. */
    public void breaks() {
        try {
            Files.createDirectories(root.resolveSibling(""));
            Files.writeString(root, "no folder");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link #breaks} did is undone. */
    public void isMended() {
        try {
            Files.delete(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody has restored it from a day before. */
    public void losesWhatIsStaged() {
        try {
            for (String name : in("staging")) {
                Files.delete(root.resolve("staging").resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever opens its lock waits for ever, as on a share whose server is gone. */
    public void hangs() {
        try {
            Files.createDirectories(root);
            Files.deleteIfExists(root.resolve(".lock"));
            Process made = new ProcessBuilder("mkfifo", root.resolve(".lock").toString()).start();
            if (made.waitFor() != 0) {
                throw new IllegalStateException("no pipe can be made here");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Who waits goes on, and finds that its lock is none. */
    public void wakesUp() {
        try (var reader = Files.newInputStream(root.resolve(".lock"))) {
            reader.readAllBytes();
            Files.delete(root.resolve(".lock"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
