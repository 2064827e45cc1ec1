package org.chuhai.embedded.postgresql;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.chuhai.embedded.secret.RandomSecret;
import org.chuhai.embedded.secret.SecretFile;
import org.chuhai.embedded.server.ServerLog;
import org.chuhai.embedded.server.ServerUnavailable;

/**
 * What a server keeps: {@code data} (the cluster), {@code passwords} (0600), {@code settings.conf} (written at each
 * start), {@code server.log}.
 */
record DataFolder(Path path) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "owner";
    static final String APP = "app";
    static final String RELAY = "relay";

    private static final List<String> USERS = List.of(SUPERUSER, OWNER, APP, RELAY);
    private static final String PORT = "port = ";

    Path cluster() {
        return path.resolve("data");
    }

    ServerLog log() {
        return new ServerLog(path.resolve("server.log"));
    }

    Path settings() {
        return path.resolve("settings.conf");
    }

    private Path passwords() {
        return path.resolve("passwords");
    }

    Credentials credentials(String user) {
        Properties known = new Properties();
        try (Reader reader = new StringReader(Files.readString(passwords()))) {
            known.load(reader);
        } catch (IOException e) {
            throw new ServerUnavailable(path + " has no readable file of passwords", e);
        }
        String password = known.getProperty(user);
        if (password == null) {
            throw new ServerUnavailable(passwords() + " has no password of " + user);
        }
        return new Credentials(user, password);
    }

    /** Before the cluster, so that there is never a cluster whose passwords nobody knows. */
    void writePasswordsUnlessPresent() throws IOException {
        if (Files.exists(passwords())) {
            return;
        }
        if (Files.exists(cluster())) {
            throw new ServerUnavailable(
                    cluster() + " is there, but " + passwords() + " is not: restore the file, or remove the folder");
        }
        StringBuilder lines = new StringBuilder();
        USERS.forEach(user ->
                lines.append(user).append('=').append(RandomSecret.next()).append('\n'));
        SecretFile.write(passwords(), lines.toString());
    }

    void writeSettings(int port, boolean temporary, Map<String, String> more) throws IOException {
        Map<String, String> settings = new TreeMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "200");
        settings.put("log_line_prefix", "%m [%p] %q%u@%d ");
        settings.put("log_timezone", "UTC");
        settings.put("timezone", "UTC");
        if (temporary) {
            // A killed server keeps what it has handed to the operating system; only a crash of the machine would hurt.
            settings.put("fsync", "off");
            settings.put("full_page_writes", "off");
        }
        settings.putAll(more);
        List<String> lines = new ArrayList<>();
        lines.add(PORT + port);
        settings.forEach((name, value) -> lines.add(name + " = '" + value.replace("'", "''") + "'"));
        Files.write(settings(), lines);
    }

    int port() {
        try {
            return Integer.parseInt(Files.readAllLines(settings()).getFirst().substring(PORT.length()));
        } catch (IOException | RuntimeException e) {
            throw new ServerUnavailable(path + " holds no server", e);
        }
    }
}
