package org.chuhai.local.control;

import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.FoundSuite;
import org.chuhai.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chuhai down}: stops what {@code chuhai up} started in another terminal. */
@Command(name = "down", mixinStandardHelpOptions = true, sortOptions = false)
public final class DownCommand extends SuiteCommand {

    @Mixin
    private DataOption data = new DataOption();

    public DownCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run() throws CannotRun {
        Terminal terminal = terminal();
        String said = switch (FoundSuite.in(data.folder()).stop()) {
            case STOPPED -> terminal.say("已全部停止", "everything is stopped");
            case LEFTOVERS_ENDED -> terminal.say("已结束上次遗留的进程", "ended the processes that a killed run had left behind");
            case NOTHING_RAN -> terminal.say("没有运行中的系统", "nothing was running");
        };
        terminal.out().println(said);
        return DONE;
    }
}
