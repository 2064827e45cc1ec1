package org.chuhai.local.control;

import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.StopRequest;
import org.chuhai.local.suite.Suite;
import org.chuhai.local.suite.SuiteSettings;
import org.chuhai.local.terminal.Ink;
import org.chuhai.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chuhai up}: stays until somebody stops it. */
@Command(name = "up", mixinStandardHelpOptions = true, sortOptions = false)
public final class UpCommand extends SuiteCommand {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "N", order = 2)
    private int port = SuiteSettings.USUAL_PORT;

    @Option(names = "--database-port", paramLabel = "N", order = 3)
    private int databasePort = SuiteSettings.USUAL_DATABASE_PORT;

    @Option(names = "--issuer-port", paramLabel = "N", order = 4)
    private int issuerPort = SuiteSettings.USUAL_ISSUER_PORT;

    public UpCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run() throws CannotRun {
        for (int number : new int[] {port, databasePort, issuerPort}) {
            if (number < 0 || number > 65_535) {
                throw new CannotRun("端口应在 0 到 65535 之间：" + number, "a port is between 0 and 65535, not " + number);
            }
        }
        Terminal terminal = terminal();
        SuiteSettings settings = SuiteSettings.kept(Home.root(), data.folder(), port, databasePort, issuerPort);
        try (StopRequest stop = StopRequest.bySignal()) {
            try (Suite suite = Suite.start(settings, stop, new ShownStages(terminal))) {
                new Welcome(terminal, suite, data.repeated()).print();
                suite.awaitStop();
                terminal.out().println();
                terminal.out().println(terminal.say("正在停止", "stopping"));
                terminal.out().flush();
            } catch (CannotRun e) {
                if (!stop.isRaised()) {
                    throw e;
                }
            }
            terminal.out().println(terminal.ink(Ink.GREEN).apply(terminal.say("已全部停止", "everything is stopped")));
            terminal.out().flush();
            return DONE;
        }
    }
}
