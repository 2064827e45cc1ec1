package org.chuhai.local.control;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;
import org.chuhai.local.suite.FoundSuite;
import org.chuhai.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chuhai token}: prints a token and nothing else, for {@code $(...)}. */
@Command(name = "token", mixinStandardHelpOptions = true, sortOptions = false)
public final class TokenCommand extends SuiteCommand {

    @Parameters(arity = "0..1", paramLabel = "ROLE", hidden = true)
    private String role = Demonstration.MANAGER;

    @Option(names = "--tenant", paramLabel = "T", order = 2)
    private String tenant = Demonstration.TENANT;

    @Option(names = "--shop", paramLabel = "ID", order = 3)
    private List<UUID> shops = new ArrayList<>();

    @Mixin
    private DataOption data = new DataOption();

    public TokenCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run() throws CannotRun {
        String token = FoundSuite.in(data.folder()).token(Demonstration.identity(tenant, role, shops));
        terminal().out().println(token);
        return DONE;
    }
}
