package org.chuhai.local.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.StopRequest;
import org.chuhai.local.suite.Suite;
import org.chuhai.local.suite.SuitePorts;
import org.chuhai.local.suite.SuiteService;
import org.chuhai.local.suite.SuiteSettings;
import org.chuhai.local.terminal.Ink;
import org.chuhai.local.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** {@code chuhai up}: stays until somebody stops it. */
@Command(name = "up", mixinStandardHelpOptions = true, sortOptions = false)
public final class UpCommand extends SuiteCommand {

    private static final int LAST_PORT = 65_535;
    private static final int FIRST_PLACE = 10;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--database-port", paramLabel = "N", order = 20)
    private int databasePort = SuitePorts.USUAL_DATABASE;

    @Option(names = "--kafka-port", paramLabel = "N", order = 21)
    private int kafkaPort = SuitePorts.USUAL_KAFKA;

    @Option(names = "--issuer-port", paramLabel = "N", order = 22)
    private int issuerPort = SuitePorts.USUAL_ISSUER;

    private final Map<SuiteService, OptionSpec> servicePorts = new EnumMap<>(SuiteService.class);

    public UpCommand(Terminal terminal) {
        super(terminal);
    }

    /** With an option for the port of each service. */
    public CommandLine commandLine() {
        CommandLine line = new CommandLine(this);
        for (SuiteService service : SuiteService.values()) {
            OptionSpec option = OptionSpec.builder(service.portOption())
                    .paramLabel("N")
                    .order(FIRST_PLACE + servicePorts.size())
                    .type(int.class)
                    .defaultValue(Integer.toString(service.usualPort()))
                    .description(terminal()
                                    .say(
                                            service.text().zh() + "的端口；不指定时为 ",
                                            "Port of the " + service.text().en() + "; else ")
                            + service.usualPort()
                            + terminal().say("。", "."))
                    .build();
            line.getCommandSpec().addOption(option);
            servicePorts.put(service, option);
        }
        return line;
    }

    private SuitePorts ports() throws CannotRun {
        Map<SuiteService, Integer> services = new EnumMap<>(SuiteService.class);
        for (Map.Entry<SuiteService, OptionSpec> option : servicePorts.entrySet()) {
            Integer number = option.getValue().getValue();
            services.put(option.getKey(), number);
        }
        for (int number : IntStream.concat(
                        services.values().stream().mapToInt(Integer::intValue),
                        IntStream.of(databasePort, kafkaPort, issuerPort))
                .toArray()) {
            if (number < 0 || number > LAST_PORT) {
                throw new CannotRun("端口应在 0 到 65535 之间：" + number, "a port is between 0 and 65535, not " + number);
            }
        }
        return new SuitePorts(services, databasePort, kafkaPort, issuerPort);
    }

    @Override
    protected int run() throws CannotRun {
        Terminal terminal = terminal();
        SuiteSettings settings = SuiteSettings.kept(Home.root(), data.folder(), ports());
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
