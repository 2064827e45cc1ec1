package org.chuhai.local.suite;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a service's JVM has learnt in an earlier run: its classes as they are loaded and linked, and which methods are busy (JEP 514).
 * A start with it takes half the processor time. It belongs to one JDK and one build; with any other it is left alone.
 *
 * @param jar the packaged service that it was made of
 */
record StartCache(Path jar, Path file) {

    static StartCache of(SuiteService service, Path root) {
        Path jar = service.jar(root);
        String jdk = System.getProperty("java.vm.version", "").replaceAll("[^A-Za-z0-9.+-]", "_");
        return new StartCache(
                jar,
                jar.resolveSibling("../" + service.id() + "-" + jdk + ".aot").normalize());
    }

    /** For a JVM that starts with what there is; none where there is nothing of this build. */
    List<String> using() throws IOException {
        return isFresh() ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** For a JVM that shall leave what it has learnt when it ends in order. */
    List<String> making() {
        return List.of("-XX:AOTCacheOutput=" + unfinished());
    }

    /** After the end of a JVM that was {@link #making} one. A JVM that was killed has left none. */
    void keep() throws IOException {
        if (Files.exists(unfinished())) {
            Files.move(unfinished(), file, REPLACE_EXISTING);
        }
    }

    private boolean isFresh() throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }
}
