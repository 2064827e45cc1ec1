package org.chuhai.local.suite;

import java.time.Duration;
import org.chuhai.platform.language.Text;

/** A part of the suite while it starts or stops, for those who watch. */
public enum Stage {
    CLEANING("清理上次遗留的进程", "what a killed run left over"),
    DATABASE("数据库 PostgreSQL", "database (PostgreSQL)"),
    ISSUER("令牌签发服务", "issuer of tokens"),
    SERVICE("物流服务", "logistics service");

    private final Text text;

    Stage(String zh, String en) {
        text = new Text(zh, en);
    }

    public Text text() {
        return text;
    }

    /** Hears of every stage, its beginning and its end. */
    public interface Watcher {

        /** Watches nothing. */
        Watcher NONE = new Watcher() {};

        default void starting(Stage stage) {}

        default void started(Stage stage, Duration took) {}

        default void stopped(Stage stage) {}
    }
}
