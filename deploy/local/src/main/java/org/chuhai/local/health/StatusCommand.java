package org.chuhai.local.health;

import java.util.List;
import java.util.stream.Collectors;
import org.chuhai.local.control.DataOption;
import org.chuhai.local.control.SuiteCommand;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.FoundSuite;
import org.chuhai.local.terminal.Ink;
import org.chuhai.local.terminal.Table;
import org.chuhai.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chuhai status}: one page about the whole suite. */
@Command(name = "status", mixinStandardHelpOptions = true, sortOptions = false)
public final class StatusCommand extends SuiteCommand {

    private static final int UNWELL = 1;

    @Option(names = "--json", order = 2)
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    public StatusCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run() throws CannotRun {
        SuiteHealth health = SuiteHealth.of(FoundSuite.in(data.folder()));
        if (json) {
            terminal().out().println(HealthJson.of(health, terminal().language()));
        } else {
            print(health);
        }
        return health.isWell() ? DONE : UNWELL;
    }

    private void print(SuiteHealth health) {
        Terminal terminal = terminal();
        Table table = new Table(
                terminal,
                List.of(
                        terminal.say("部分", "part"),
                        terminal.say("状态", "standing"),
                        terminal.say("内存 MB", "memory MB"),
                        ""));
        for (PartHealth part : health.parts()) {
            Long held = part.megabytes();
            table.row(
                    part.isWell() ? Ink.PLAIN : Ink.RED,
                    List.of(
                            terminal.say(part.name()),
                            terminal.say(part.standing().words()),
                            held == null ? Table.NOTHING : held.toString(),
                            part.says().stream().map(terminal::say).collect(Collectors.joining("; "))));
        }
        table.print();
        terminal.out()
                .println(
                        health.isWell()
                                ? terminal.say("全部正常", "everything is well")
                                : terminal.say("并非全部正常", "not everything is well"));
    }
}
