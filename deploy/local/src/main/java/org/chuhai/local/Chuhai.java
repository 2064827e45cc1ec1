package org.chuhai.local;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.chuhai.local.control.DownCommand;
import org.chuhai.local.control.LogsCommand;
import org.chuhai.local.control.TokenCommand;
import org.chuhai.local.control.UpCommand;
import org.chuhai.local.health.StatusCommand;
import org.chuhai.local.reconcile.ReconcileCommand;
import org.chuhai.local.resending.RedriveCommand;
import org.chuhai.local.resending.ReplayCommand;
import org.chuhai.local.story.StoryCommand;
import org.chuhai.local.terminal.Terminal;
import org.chuhai.platform.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code chuhai} command. Nothing that goes wrong shows a stack trace, and everything that does exits with 2. */
@Command(name = "chuhai", versionProvider = Chuhai.Version.class, mixinStandardHelpOptions = true)
public final class Chuhai implements Callable<Integer> {

    private static final int CANNOT = 2;

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    private Chuhai(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(System.getenv()), arguments));
    }

    /** Runs one command and answers the exit status. */
    public static int run(Terminal terminal, String... arguments) {
        Terminal spoken = terminal.in(language(arguments, terminal.language()));
        int status;
        try {
            status = commandLine(spoken).execute(arguments);
        } catch (OutOfMemoryError e) {
            spoken.complain(spoken.say(
                    "chuhai：内存不足。请把输入分成几部分，或设置 CHUHAI_JAVA_OPTIONS=-Xmx4g 后重试",
                    "chuhai: not enough memory. Divide the input, or set CHUHAI_JAVA_OPTIONS=-Xmx4g and try again"));
            status = CANNOT;
        }
        // A print stream keeps its failures to itself; a report that did not arrive must not look like a clean one.
        if (spoken.out().checkError()) {
            spoken.complain(spoken.say(
                    "chuhai：输出未能全部写出（磁盘已满，或接收输出的程序已经结束）",
                    "chuhai: the output could not be written to its end (no space left, or its reader has gone)"));
            status = CANNOT;
        }
        return status;
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine chuhai = new CommandLine(new Chuhai(terminal))
                .addSubcommand("reconcile", new ReconcileCommand(terminal))
                .addSubcommand("up", new UpCommand(terminal).commandLine())
                .addSubcommand("status", new StatusCommand(terminal))
                .addSubcommand("down", new DownCommand(terminal))
                .addSubcommand("token", new TokenCommand(terminal))
                .addSubcommand("logs", new LogsCommand(terminal))
                .addSubcommand("redrive", new RedriveCommand(terminal))
                .addSubcommand("replay", new ReplayCommand(terminal))
                .addSubcommand("story", new StoryCommand(terminal))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(terminal.columns(), 60, 120))
                .registerConverter(Language.class, word -> language(word, terminal))
                .registerConverter(Instant.class, word -> time(word, terminal))
                .setParameterExceptionHandler((e, _) -> misused(terminal, e))
                .setExecutionExceptionHandler((e, _, _) -> failed(terminal, e));
        ResourceBundle help = help(terminal.language());
        chuhai.setResourceBundle(help);
        chuhai.getSubcommands().values().forEach(command -> command.setResourceBundle(help));
        return chuhai;
    }

    private static ResourceBundle help(Language language) {
        try {
            return ResourceBundle.getBundle(
                    "org.chuhai.local.Help_" + language.name().toLowerCase(Locale.ROOT), Locale.ROOT);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("the help is part of the program", e);
        }
    }

    /** Before anything is parsed, because parsing may already have something to say. */
    private static Language language(String[] arguments, Language usual) {
        List<String> words = Arrays.asList(arguments);
        int option = words.lastIndexOf("--lang");
        String wanted = option >= 0 && option + 1 < words.size() ? words.get(option + 1) : "";
        for (String word : words) {
            wanted = word.startsWith("--lang=") ? word.substring("--lang=".length()) : wanted;
        }
        Language named = named(wanted);
        return named == null ? usual : named;
    }

    private static Language language(String word, Terminal terminal) {
        Language named = named(word);
        if (named == null) {
            throw new TypeConversionException(terminal.say("应为 zh 或 en", "must be zh or en"));
        }
        return named;
    }

    private static Instant time(String word, Terminal terminal) {
        try {
            return Instant.parse(word);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    terminal.say("应为 UTC 时间，如 2026-11-22T08:00:00Z", "must be a time like 2026-11-22T08:00:00Z"));
        }
    }

    private static @Nullable Language named(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> null;
        };
    }

    private static int misused(Terminal terminal, ParameterException e) {
        String why = switch (e) {
            case UnmatchedArgumentException unmatched ->
                terminal.say("不认识的参数：", "unknown argument: ") + String.join(" ", unmatched.getUnmatched());
            default -> terminal.say("参数有误：", "") + e.getMessage();
        };
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain("chuhai: " + why);
        terminal.complain(terminal.say("用法见 " + command + " --help", "For the usage see " + command + " --help"));
        return CANNOT;
    }

    /** With where it happened: a report without that helps nobody. */
    private static int failed(Terminal terminal, Exception e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        terminal.complain(terminal.say("chuhai：程序出错，请报告：", "chuhai: the program failed, please report this: ") + e);
        trace.toString().lines().skip(1).forEach(terminal::complain);
        return CANNOT;
    }

    /** Without a command there is nothing to do: the help says which there are. */
    @Override
    public Integer call() {
        Objects.requireNonNull(spec, "picocli fills it in").commandLine().usage(terminal.err());
        return CANNOT;
    }

    /** From the manifest of the jar; a run from class files has none. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Chuhai.class.getPackage().getImplementationVersion();
            return new String[] {"chuhai " + (version == null ? "?" : version)};
        }
    }
}
