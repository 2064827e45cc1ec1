package org.chuhai.local.resending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.chuhai.local.suite.CannotRun;

/**
 * How to reach a Kafka: its address, and whatever its clients must know beside it, such as TLS and SASL.
 *
 * @param properties of Kafka's clients, by Kafka's own names
 */
record KafkaAccess(Map<String, Object> properties) {

    private static final String SERVERS = "bootstrap.servers";

    KafkaAccess {
        properties = Map.copyOf(properties);
    }

    /** Without anything but an address, which is to be named. */
    static KafkaAccess plain() {
        return new KafkaAccess(Map.of());
    }

    /** As a file of client properties says, the one that Kafka's own tools take. */
    static KafkaAccess in(Path file) throws CannotRun {
        if (!Files.exists(file)) {
            throw new CannotRun("没有文件 " + file, "there is no file " + file);
        }
        Properties read = new Properties();
        try (InputStream text = Files.newInputStream(file)) {
            read.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotRun(
                    "无法读取 Kafka 客户端属性文件 " + file + "：" + e.getMessage(),
                    "cannot read the Kafka client properties in " + file + ": " + e.getMessage());
        }
        Map<String, Object> properties = new HashMap<>();
        read.stringPropertyNames().forEach(name -> properties.put(name, read.getProperty(name)));
        return new KafkaAccess(properties);
    }

    KafkaAccess at(String servers) {
        return with(Map.of(SERVERS, servers));
    }

    /** These count where the file says something else. */
    KafkaAccess with(Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(properties);
        all.putAll(others);
        return new KafkaAccess(all);
    }

    boolean namesServers() {
        return !servers().isBlank();
    }

    String servers() {
        return properties.getOrDefault(SERVERS, "").toString();
    }
}
