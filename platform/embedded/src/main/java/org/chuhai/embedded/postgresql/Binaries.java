package org.chuhai.embedded.postgresql;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.chuhai.embedded.server.ProgramCache;
import org.chuhai.embedded.server.ServerUnavailable;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once per user. */
final class Binaries {

    private static final int DIGITS_OF_NAME = 16;
    private static final int ANY_EXECUTE = 0111;

    private static @Nullable Path known;

    private Binaries() {}

    /** The folder that holds {@code bin}, {@code lib} and {@code share}; looked for once, for the archive is long. */
    static synchronized Path unpacked() {
        Path found = known == null ? find() : known;
        known = found;
        return found;
    }

    private static Path find() {
        String archive = archiveName();
        try {
            return ProgramCache.folder("postgresql-" + digest(archive), folder -> unpack(archive, folder));
        } catch (IOException e) {
            throw new ServerUnavailable("PostgreSQL cannot be unpacked " + ProgramCache.where(), e);
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (InputStream in = open(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("an entry leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.resolveSibling(""));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.copy(folder.resolve(entry.getLinkName()), file);
                } else {
                    Files.copy(tar, file);
                    boolean program = (entry.getMode() & ANY_EXECUTE) != 0;
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    /** Named after its content: another version, or an archive that was repaired, gets a folder of its own. */
    private static String digest(String archive) throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, DIGITS_OF_NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static InputStream open(String archive) {
        InputStream in = Binaries.class.getResourceAsStream("/" + archive);
        if (in == null) {
            throw new ServerUnavailable("There is no " + archive
                    + " on the class path: embedded PostgreSQL runs on Linux and macOS, on x86-64 and ARM64");
        }
        return in;
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
        return "postgres-" + (system.startsWith("mac") ? "darwin" : system) + "-" + processor + ".txz";
    }
}
