package org.chuhai.local.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.chuhai.local.suite.Stage;
import org.chuhai.local.terminal.Ink;
import org.chuhai.local.terminal.Terminal;

/** Tells how far the suite is, a line for each part. */
public record ShownStages(Terminal terminal) implements Stage.Watcher {

    /** Seconds with one decimal. */
    public static BigDecimal seconds(Duration duration) {
        return new BigDecimal(duration.toMillis()).movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
    }

    @Override
    public void starting(Stage stage) {
        if (terminal.outWatched()) {
            terminal.out().print("  … " + terminal.say(stage.text()));
            terminal.out().flush();
        }
    }

    @Override
    public void started(Stage stage, Duration took) {
        String tick = terminal.ink(Ink.GREEN).apply("✓");
        line(tick + " " + terminal.say(stage.text()) + "  " + seconds(took) + " s");
    }

    @Override
    public void stopped(Stage stage) {
        line("■ " + terminal.say(stage.text()) + terminal.say("：已停止", ": stopped"));
    }

    private void line(String text) {
        terminal.out().println((terminal.outWatched() ? "\r" : "") + "  " + text);
        terminal.out().flush();
    }
}
