package org.chuhai.local.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chuhai.local.suite.Stage;
import org.chuhai.local.terminal.Display;
import org.chuhai.local.terminal.Ink;
import org.chuhai.local.terminal.Terminal;

/** Tells how far the suite is: a line for each part that has started, and on a terminal a last one with those to come. */
public final class ShownStages implements Stage.Watcher {

    private final Terminal terminal;
    private final List<Stage> starting = new ArrayList<>();

    public ShownStages(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Seconds with one decimal. */
    public static BigDecimal seconds(Duration duration) {
        return new BigDecimal(duration.toMillis()).movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
    }

    @Override
    public synchronized void starting(Stage stage) {
        starting.add(stage);
        show("");
    }

    @Override
    public synchronized void started(Stage stage, Duration took) {
        starting.remove(stage);
        String tick = terminal.ink(Ink.GREEN).apply("✓");
        show("  " + tick + " " + terminal.say(stage.text()) + "  " + seconds(took) + " s\n");
    }

    @Override
    public synchronized void stopped(Stage stage) {
        // What did not start is not waited for any more.
        starting.clear();
        show("  ■ " + terminal.say(stage.text()) + terminal.say("：已停止", ": stopped") + "\n");
    }

    private void show(String line) {
        if (terminal.outWatched()) {
            String toCome = starting.stream()
                    .map(stage -> terminal.say(stage.text()))
                    .collect(Collectors.joining(terminal.say("、", ", ")));
            terminal.out().print(Terminal.CLEAR_LINE + line);
            if (!toCome.isEmpty()) {
                // A line that breaks could not be cleared.
                terminal.out()
                        .print(Display.wrap("  … " + toCome, terminal.columns() - 1)
                                .getFirst());
            }
        } else {
            terminal.out().print(line);
        }
        terminal.out().flush();
    }
}
