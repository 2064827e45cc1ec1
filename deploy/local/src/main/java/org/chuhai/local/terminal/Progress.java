package org.chuhai.local.terminal;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a long work is, if somebody watches; else it does nothing. */
public final class Progress implements AutoCloseable {

    private final Terminal terminal;
    private final @Nullable ProgressBar bar;

    /** Shows nothing. */
    public static Progress none(Terminal terminal) {
        return new Progress(terminal, null);
    }

    private Progress(Terminal terminal, @Nullable ProgressBar bar) {
        this.terminal = terminal;
        this.bar = bar;
    }

    /**
     * Begins.
     *
     * @param unit what is counted, with a space before it
     * @param size how many counts make one unit
     * @param worthwhile fewer counts than this are done before anybody could look
     * @param total counts in all; negative when not known
     */
    public static Progress start(Terminal terminal, String task, String unit, long size, long worthwhile, long total) {
        if (!terminal.errWatched() || (total >= 0 && total < worthwhile)) {
            return new Progress(terminal, null);
        }
        return new Progress(
                terminal,
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setUnit(unit, size)
                        .setInitialMax(total)
                        .setStyle(terminal.colours() ? ProgressBarStyle.COLORFUL_UNICODE_BAR : ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.columns() - 1))
                        .build());
    }

    public void step(long counts) {
        if (bar != null) {
            bar.stepBy(counts);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            // A finished bar says nothing any more; what follows begins on a clean line.
            terminal.err().print("\u001b[A" + Terminal.CLEAR_LINE);
            terminal.err().flush();
        }
    }
}
