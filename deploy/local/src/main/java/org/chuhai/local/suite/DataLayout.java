package org.chuhai.local.suite;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What lies where in the data folder of a suite. */
public record DataLayout(Path data) {

    /** The log of each part of the suite that has one, by the name that users call it. */
    public Map<String, Path> logs() {
        Map<String, Path> logs = new LinkedHashMap<>();
        for (SuiteService service : SuiteService.values()) {
            logs.put(service.id(), log(service));
        }
        logs.put("database", databaseLog());
        logs.put("kafka", kafkaLog());
        return logs;
    }

    Path log(SuiteService service) {
        return service.log(data);
    }

    Path databaseLog() {
        return database().resolve("server.log");
    }

    Path kafkaLog() {
        return kafka().resolve("server.log");
    }

    Path database() {
        return data.resolve("postgresql");
    }

    Path kafka() {
        return data.resolve("kafka");
    }

    Path issuer() {
        return data.resolve("issuer");
    }

    Path secrets() {
        return issuer().resolve("clients");
    }

    Path state() {
        return data.resolve("suite.json");
    }

    Path lock() {
        return data.resolve("suite.lock");
    }
}
