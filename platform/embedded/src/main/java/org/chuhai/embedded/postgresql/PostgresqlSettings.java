package org.chuhai.embedded.postgresql;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to start.
 *
 * @param folder where the data is kept between runs; null for a temporary folder that goes when the server is closed
 * @param port 0 for any free port
 * @param databases made when they are absent; none is ever dropped
 * @param serverSettings lines of postgresql.conf, by name; they win over what is set here by default
 */
public record PostgresqlSettings(
        @Nullable Path folder, int port, List<String> databases, Map<String, String> serverSettings) {

    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern SETTING_NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_.]*");
    private static final int LAST_PORT = 65_535;

    public PostgresqlSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("no port: " + port);
        }
        for (String database : databases) {
            if (!DATABASE_NAME.matcher(database).matches()) {
                throw new IllegalArgumentException(
                        "a database name has small letters, digits and underscores: " + database);
            }
        }
        for (Map.Entry<String, String> setting : serverSettings.entrySet()) {
            if (!SETTING_NAME.matcher(setting.getKey()).matches()
                    || setting.getValue().contains("\n")) {
                throw new IllegalArgumentException("no setting of PostgreSQL: " + setting);
            }
        }
        databases = List.copyOf(databases);
        serverSettings = Map.copyOf(serverSettings);
    }

    /** For tests: any port, data deleted on close, and no waiting for the disk. */
    public static PostgresqlSettings temporary(String... databases) {
        return new PostgresqlSettings(null, 0, List.of(databases), Map.of());
    }

    /** For one machine: data that outlives the process, and the machine's crash. */
    public static PostgresqlSettings kept(Path folder, int port, String... databases) {
        return new PostgresqlSettings(folder, port, List.of(databases), Map.of());
    }

    public PostgresqlSettings withServerSetting(String name, String value) {
        Map<String, String> more = new TreeMap<>(serverSettings);
        more.put(name, value);
        return new PostgresqlSettings(folder, port, databases, more);
    }

    boolean isTemporary() {
        return folder == null;
    }
}
