package org.chuhai.local.suite;

import java.nio.file.Path;

/** What lies where in the data folder of a suite. */
public record DataLayout(Path data) {

    public Path serviceLog() {
        return data.resolve("logistics-service.log");
    }

    public Path databaseLog() {
        return database().resolve("server.log");
    }

    Path database() {
        return data.resolve("postgresql");
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
