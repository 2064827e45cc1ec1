package org.chuhai.embedded.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.chuhai.embedded.server.ProgramCache;
import org.chuhai.embedded.server.ServerUnavailable;
import org.jspecify.annotations.Nullable;

/** Starts {@code org.chuhai.kafka.KafkaNode} with the libraries that lie beside it, in a JVM like this one. */
final class NodeProgram {

    private static final String MAIN = "org.chuhai.kafka.KafkaNode";
    private static final String LIBRARIES = "org/chuhai/kafka/lib";
    private static final int DIGITS_OF_NAME = 16;
    private static final long GLANCE_MILLIS = 20;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

    private static @Nullable String known;

    private NodeProgram() {}

    /** Returns when the node answers and its topics are there. */
    static void start(NodeFolder folder) throws IOException {
        folder.starts();
        folder.log().startANewOneWhenLong();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        classPath(),
                        MAIN,
                        folder.path().toString()))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.log().file().toFile()))
                .start();
        process.getOutputStream().close();
        folder.runs(process.pid());
        await(process, folder);
    }

    private static void await(Process process, NodeFolder folder) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        try {
            while (!folder.isReady()) {
                if (process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new ServerUnavailable(
                            folder.log().endAfter("Kafka has ended with status " + process.exitValue()));
                }
                if (System.nanoTime() > deadline) {
                    process.destroyForcibly();
                    throw new ServerUnavailable(folder.log().endAfter("Kafka does not become ready"));
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new ServerUnavailable("The start of Kafka was interrupted", e);
        }
    }

    private static synchronized String classPath() throws IOException {
        String found = known == null ? findClassPath() : known;
        known = found;
        return found;
    }

    private static String findClassPath() throws IOException {
        String name = MAIN.replace('.', '/') + ".class";
        URL main = NodeProgram.class.getResource("/" + name);
        if (main == null) {
            throw new ServerUnavailable("chuhai-kafka-server is not on the class path");
        }
        URLConnection connection = main.openConnection();
        if (connection instanceof JarURLConnection jar) {
            Path archive = Path.of(uri(jar.getJarFileURL()));
            Path libraries = ProgramCache.folder("kafka-" + digest(archive), folder -> unpack(archive, folder));
            return classPath(archive, libraries);
        }
        String file = Path.of(uri(main)).toString();
        Path classes = Path.of(file.substring(0, file.length() - name.length()));
        return classPath(classes, classes.resolve(LIBRARIES));
    }

    private static String classPath(Path program, Path libraries) {
        return program + System.getProperty("path.separator") + libraries.resolve("*");
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (JarFile jar = new JarFile(archive.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName();
                if (name.startsWith(LIBRARIES + "/") && name.endsWith(".jar")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, folder.resolve(name.substring(name.lastIndexOf('/') + 1)));
                    }
                }
            }
        }
    }

    private static String digest(Path archive) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(archive), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, DIGITS_OF_NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("no file: " + url, e);
        }
    }
}
