package org.chuhai.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.chuhai.embedded.postgresql.PostgresqlServer;
import org.chuhai.embedded.server.ServerUnavailable;

/** What a run that was killed left in a data folder. Whoever holds the folder's lock may clean it. */
record Leftovers(DataLayout layout) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Answers whether there was anything. */
    boolean end() throws IOException {
        boolean service = endService();
        return endDatabase() || service;
    }

    private boolean endService() throws IOException {
        SuiteState state = SuiteState.read(layout.state()).orElse(null);
        RunningProcess service = state == null ? null : state.service();
        boolean found = service != null && service.find().isPresent();
        if (service != null) {
            service.end(PATIENCE);
        }
        Files.deleteIfExists(layout.state());
        return found;
    }

    private boolean endDatabase() {
        if (!Files.exists(layout.database())) {
            return false;
        }
        try {
            long pid = PostgresqlServer.in(layout.database()).processId();
            ProcessHandle.of(pid).ifPresent(server -> RunningProcess.of(server).end(PATIENCE));
            return true;
        } catch (ServerUnavailable e) {
            return false;
        }
    }
}
