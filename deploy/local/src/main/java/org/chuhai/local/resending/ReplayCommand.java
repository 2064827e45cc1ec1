package org.chuhai.local.resending;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.chuhai.local.control.DataOption;
import org.chuhai.local.control.SuiteCommand;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.FoundSuite;
import org.chuhai.local.suite.SuiteService;
import org.chuhai.local.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chuhai replay}: lets a service tell again what it has told since a time. */
@Command(name = "replay", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReplayCommand extends SuiteCommand {

    private static final String USER = "CHUHAI_DATABASE_USER";
    private static final String PASSWORD = "CHUHAI_DATABASE_PASSWORD";

    @Parameters(paramLabel = "SERVICE", hidden = true)
    private String service = "";

    @Option(names = "--since", required = true, paramLabel = "TIME", order = 2)
    private Instant since = Instant.EPOCH;

    @Option(names = "--database-url", paramLabel = "JDBC-URL", order = 3)
    private @Nullable String databaseUrl;

    @Mixin
    private DataOption data = new DataOption();

    public ReplayCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run() throws CannotRun {
        SuiteService known = SuiteService.named(service).orElseThrow(this::unknown);
        try (Connection connection = connect(known)) {
            int count = new PublishedFacts(connection).sendAgain(since);
            String name = terminal().say(known.text());
            terminal()
                    .out()
                    .println(
                            count == 0
                                    ? terminal()
                                            .say(
                                                    name + "自 " + since + " 以来没有发送过事件",
                                                    "the " + name + " has told nothing since " + since)
                                    : terminal()
                                            .say(
                                                    name + "将再次发送 " + count + " 个事件",
                                                    "the " + name + " sends " + count
                                                            + (count == 1 ? " fact" : " facts") + " again"));
            return DONE;
        } catch (SQLException e) {
            throw new CannotRun("数据库：" + e.getMessage(), "the database: " + e.getMessage());
        }
    }

    private CannotRun unknown() {
        String all = String.join(", ", SuiteService.ids());
        return new CannotRun(
                "没有这个服务：" + service + "；现有：" + all, "there is no service " + service + "; there are: " + all);
    }

    private Connection connect(SuiteService known) throws CannotRun, SQLException {
        String url = databaseUrl;
        return url == null
                ? FoundSuite.in(data.folder()).connectAsRelay(known)
                : DriverManager.getConnection(url, environment(USER), environment(PASSWORD));
    }

    /** Not an option: others see the options of a process. */
    private static String environment(String name) throws CannotRun {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            throw new CannotRun(
                    "使用 --database-url 时须设置环境变量 " + USER + " 和 " + PASSWORD,
                    "--database-url needs the environment variables " + USER + " and " + PASSWORD);
        }
        return value;
    }
}
