package org.chuhai.local.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.DataLayout;
import org.chuhai.local.suite.StopRequest;
import org.chuhai.local.suite.SuiteService;
import org.chuhai.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chuhai logs}: the log of a part of the suite, whether it runs or not. */
@Command(name = "logs", mixinStandardHelpOptions = true, sortOptions = false)
public final class LogsCommand extends SuiteCommand {

    @Parameters(arity = "0..1", paramLabel = "WHAT", hidden = true)
    private String what = SuiteService.LOGISTICS.id();

    @Option(
            names = {"-f", "--follow"},
            order = 2)
    private boolean follow;

    @Mixin
    private DataOption data = new DataOption();

    public LogsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run() throws CannotRun, IOException {
        Map<String, Path> logs = new DataLayout(data.folder()).logs();
        Path log = logs.get(what);
        if (log == null) {
            String all = String.join(", ", logs.keySet());
            throw new CannotRun("没有这个日志：" + what + "；现有：" + all, "there is no log of " + what + "; there are: " + all);
        }
        if (!Files.exists(log)) {
            throw new CannotRun("还没有 " + log, "there is no " + log + " yet");
        }
        try (StopRequest stop = StopRequest.bySignal()) {
            new FollowedLog(log, terminal().out()).print(follow, stop);
        }
        return DONE;
    }
}
