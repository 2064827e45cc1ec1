package org.chuhai.local.suite;

import java.time.Duration;
import org.chuhai.platform.language.Text;

/** A part of the suite while it starts or stops, for those who watch. */
public record Stage(Text text) {

    static final Stage CLEANING = new Stage(new Text("清理上次遗留的进程", "what a killed run left over"));
    static final Stage DATABASE = new Stage(new Text("数据库（PostgreSQL）", "database (PostgreSQL)"));
    static final Stage KAFKA = new Stage(new Text("消息系统（Kafka）", "message broker (Kafka)"));
    static final Stage ISSUER = new Stage(new Text("令牌签发服务", "issuer of tokens"));

    /** Hears of every stage, its beginning and its end; of several at once, for they start side by side. */
    public interface Watcher {

        /** Watches nothing. */
        Watcher NONE = new Watcher() {};

        default void starting(Stage stage) {}

        default void started(Stage stage, Duration took) {}

        default void stopped(Stage stage) {}
    }
}
