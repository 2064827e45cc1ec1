package org.chuhai.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import org.chuhai.embedded.kafka.KafkaServer;
import org.chuhai.embedded.postgresql.PostgresqlServer;
import org.chuhai.embedded.server.ServerUnavailable;

/** What a run that was killed left in a data folder. Whoever holds the folder's lock may clean it. */
record Leftovers(DataLayout layout) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Answers whether there was anything. */
    boolean end() throws IOException {
        boolean services = endServices();
        boolean kafka =
                endServer(layout.kafka(), folder -> KafkaServer.in(folder).processId());
        boolean database = endServer(
                layout.database(), folder -> PostgresqlServer.in(folder).processId());
        return services || kafka || database;
    }

    private boolean endServices() throws IOException {
        SuiteState state = SuiteState.read(layout.state()).orElse(null);
        Collection<RunningProcess> services =
                state == null ? List.of() : state.services().values();
        boolean found = services.stream().anyMatch(service -> service.find().isPresent());
        services.forEach(service -> service.find().ifPresent(ProcessHandle::destroy));
        services.forEach(service -> service.end(PATIENCE));
        Files.deleteIfExists(layout.state());
        return found;
    }

    private static boolean endServer(Path folder, ToLongFunction<Path> processId) {
        if (!Files.exists(folder)) {
            return false;
        }
        try {
            ProcessHandle.of(processId.applyAsLong(folder))
                    .ifPresent(server -> RunningProcess.of(server).end(PATIENCE));
            return true;
        } catch (ServerUnavailable e) {
            // None runs there.
            return false;
        }
    }
}
