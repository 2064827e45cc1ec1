package org.chuhai.local.resending;

import java.nio.file.Path;
import org.chuhai.local.control.DataOption;
import org.chuhai.local.control.SuiteCommand;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.FoundSuite;
import org.chuhai.local.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chuhai redrive}: sends dead letters back, when their cause is mended. */
@Command(name = "redrive", mixinStandardHelpOptions = true, sortOptions = false)
public final class RedriveCommand extends SuiteCommand {

    @Parameters(paramLabel = "TOPIC", hidden = true)
    private String topic = "";

    @Option(names = "--bootstrap-servers", paramLabel = "HOST:PORT", order = 2)
    private @Nullable String bootstrapServers;

    /** Called as Kafka's own tools call it. */
    @Option(names = "--command-config", paramLabel = "FILE", order = 3)
    private @Nullable Path commandConfig;

    @Mixin
    private DataOption data = new DataOption();

    public RedriveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run() throws CannotRun {
        int count = new DeadLetterTopic(kafka(), topic).redrive();
        terminal()
                .out()
                .println(
                        count == 0
                                ? terminal().say("没有待送回的死信", "no dead letter waits there")
                                : terminal().say("已送回 " + count + " 封死信", counted(count)));
        return DONE;
    }

    private KafkaAccess kafka() throws CannotRun {
        KafkaAccess access = commandConfig == null ? KafkaAccess.plain() : KafkaAccess.in(commandConfig);
        if (bootstrapServers != null) {
            return access.at(bootstrapServers);
        }
        return access.namesServers()
                ? access
                : access.at(FoundSuite.in(data.folder()).urls().kafka());
    }

    private static String counted(int count) {
        return count == 1 ? "sent 1 dead letter back" : "sent " + count + " dead letters back";
    }
}
