package org.chuhai.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.chuhai.embedded.postgresql.PostgresqlServer;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** A suite that another process runs on a data folder, or what is left of it. */
public final class FoundSuite {

    /** Longer than all parts of the suite take to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DataLayout layout;
    private final @Nullable SuiteState state;

    /** What stopping came to. */
    public enum Stopped {
        STOPPED,
        LEFTOVERS_ENDED,
        NOTHING_RAN
    }

    private FoundSuite(DataLayout layout, @Nullable SuiteState state) {
        this.layout = layout;
        this.state = state;
    }

    /** Looks into the folder; it need not exist. */
    public static FoundSuite in(Path data) throws CannotRun {
        DataLayout layout = new DataLayout(data.toAbsolutePath().normalize());
        try {
            return new FoundSuite(layout, SuiteState.read(layout.state()).orElse(null));
        } catch (IOException e) {
            throw unusable(layout, e);
        }
    }

    private static CannotRun unusable(DataLayout layout, IOException e) {
        return new CannotRun(
                "无法使用数据文件夹 " + layout.data() + "：" + e, "the data folder " + layout.data() + " cannot be used: " + e);
    }

    /** For a folder whose lock another process holds. */
    static CannotRun alreadyRuns(Path data) {
        try {
            SuiteState state = in(data).state;
            if (state != null && state.ready()) {
                String swagger = String.join(
                        ", ",
                        Arrays.stream(SuiteService.values())
                                .map(service -> state.urls().swagger(service).toString())
                                .toList());
                return new CannotRun(
                        "已在运行（进程 " + state.suite().pid() + "，数据文件夹 " + data + "）：Swagger UI " + swagger
                                + "；停止请用 chuhai down",
                        "it runs already (process " + state.suite().pid() + ", data folder " + data + "): Swagger UI "
                                + swagger + "; chuhai down stops it");
            }
        } catch (CannotRun e) {
            return e;
        }
        return new CannotRun(
                "另一个 chuhai 进程正在数据文件夹 " + data + " 上启动或停止",
                "another chuhai is just starting or stopping on the data folder " + data);
    }

    /** Where it answers; refused while it does not. */
    public SuiteUrls urls() throws CannotRun {
        return running().urls();
    }

    /** A token from its issuer. */
    public String token(Identity identity) throws CannotRun {
        SuiteUrls urls = running().urls();
        try {
            return new TokenEndpoint(urls.tokens())
                    .token(
                            identity.clientId(),
                            ClientSecrets.read(layout.secrets()).of(identity));
        } catch (IOException e) {
            throw unusable(layout, e);
        }
    }

    /** A connection to a service's database as the role that sends its outbox. */
    public Connection connectAsRelay(SuiteService service) throws CannotRun, SQLException {
        running();
        PostgresqlServer server = PostgresqlServer.in(layout.database());
        return server.connect(service.database(), server.relay());
    }

    /** The process of a service; empty when it has ended. */
    public OptionalLong processId(SuiteService service) throws CannotRun {
        RunningProcess started = running().services().get(service);
        return started == null
                ? OptionalLong.empty()
                : started.find().stream().mapToLong(ProcessHandle::pid).findFirst();
    }

    /** Whether there was one that could not clean up after itself. */
    public boolean wasKilled() {
        return state != null && process().isEmpty();
    }

    private SuiteState running() throws CannotRun {
        if (state == null || !state.ready() || process().isEmpty()) {
            throw new CannotRun(
                    "数据文件夹 " + layout.data() + " 上没有运行中的系统；请先运行 chuhai up",
                    "nothing runs on the data folder " + layout.data() + "; start it with chuhai up");
        }
        return state;
    }

    private Optional<ProcessHandle> process() {
        return state == null ? Optional.empty() : state.suite().find();
    }

    /** Returns when it has gone, and with it all that it started. */
    public Stopped stop() throws CannotRun {
        Optional<ProcessHandle> process = process();
        if (process.isEmpty()) {
            return endLeftovers();
        }
        process.get().destroy();
        if (!RunningProcess.awaitEnd(process.get(), PATIENCE)) {
            throw new CannotRun(
                    new Text(
                            "进程 " + process.get().pid() + " 没有结束",
                            "process " + process.get().pid() + " does not end"),
                    "");
        }
        return Stopped.STOPPED;
    }

    private Stopped endLeftovers() throws CannotRun {
        if (!Files.isDirectory(layout.data())) {
            return Stopped.NOTHING_RAN;
        }
        try (SuiteLock _ = SuiteLock.take(layout.lock()).orElseThrow(() -> alreadyRuns(layout.data()))) {
            return new Leftovers(layout).end() ? Stopped.LEFTOVERS_ENDED : Stopped.NOTHING_RAN;
        } catch (IOException e) {
            throw unusable(layout, e);
        }
    }
}
