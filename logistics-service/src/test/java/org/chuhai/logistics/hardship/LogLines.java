package org.chuhai.logistics.hardship;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the application logs while a test looks. */
final class LogLines extends Handler implements AutoCloseable {

    private static final Logger ALL = Logger.getLogger("");
    private static final PatternFormatter WITH_EXCEPTION = new PatternFormatter("%m");

    private final Queue<LogRecord> records = new ConcurrentLinkedQueue<>();

    private LogLines() {}

    static LogLines fromNow() {
        LogLines lines = new LogLines();
        ALL.addHandler(lines);
        return lines;
    }

    List<String> errors() {
        return records.stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogLines::text)
                .toList();
    }

    List<String> all() {
        return records.stream().map(LogLines::text).toList();
    }

    private static String text(LogRecord entry) {
        return WITH_EXCEPTION.format(entry);
    }

    @Override
    public void publish(LogRecord entry) {
        records.add(entry);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        ALL.removeHandler(this);
    }
}
