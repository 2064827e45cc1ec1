package org.chuhai.local.suite;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuhai.platform.language.Text;

/** The services of the suite, a row each: whatever starts, stops, shows or asks them goes through the rows. */
public enum SuiteService {
    CATALOG("商品服务", 8081, "catalog"),
    ORDER("订单服务", 8082, "orders"),
    LOGISTICS("物流服务", 8083, "logistics"),
    ASSESSMENT("评价服务", 8084, "assessment");

    private final Stage stage;
    private final int usualPort;
    private final String database;

    SuiteService(String zh, int usualPort, String database) {
        this.stage = new Stage(new Text(zh, name().toLowerCase(Locale.ROOT) + " service"));
        this.usualPort = usualPort;
        this.database = database;
    }

    /** As users call it: in options, logs and the state file. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is called so. */
    public static Optional<SuiteService> named(String id) {
        return Arrays.stream(values()).filter(row -> row.id().equals(id)).findFirst();
    }

    @JsonCreator
    static SuiteService of(String id) {
        return named(id).orElseThrow(() -> new IllegalArgumentException("no service: " + id));
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(SuiteService::id).toList();
    }

    public Text text() {
        return stage.text();
    }

    public int usualPort() {
        return usualPort;
    }

    /** The name of its option in {@code up}. */
    public String portOption() {
        return "--" + id() + "-port";
    }

    /** Its database on the one server of the suite. */
    public String database() {
        return database;
    }

    Stage stage() {
        return stage;
    }

    /** What its own settings in the environment begin with. */
    String prefix() {
        return name() + "_";
    }

    Path jar(Path root) {
        return root.resolve(folder()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path log(Path data) {
        return data.resolve(folder() + ".log");
    }

    private String folder() {
        return id() + "-service";
    }
}
