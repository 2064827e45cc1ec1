package org.chuhai.local.control;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.terminal.Terminal;
import org.chuhai.platform.language.Language;
import picocli.CommandLine.Option;

/** What the commands about the suite have in common: they say why they could not. */
public abstract class SuiteCommand implements Callable<Integer> {

    public static final int DONE = 0;
    public static final int CANNOT = 2;

    private Terminal terminal;

    protected SuiteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(names = "--lang", paramLabel = "zh|en", order = 99)
    void language(Language language) {
        terminal = terminal.in(language);
    }

    protected final Terminal terminal() {
        return terminal;
    }

    @Override
    public final Integer call() throws IOException {
        try {
            return run();
        } catch (CannotRun e) {
            complain(e);
            return CANNOT;
        }
    }

    private void complain(CannotRun e) {
        e.details().lines().forEach(line -> terminal.complain("  | " + line));
        terminal.complain(terminal.say("chuhai：", "chuhai: ") + terminal.say(e.text()));
    }

    protected abstract int run() throws CannotRun, IOException;
}
