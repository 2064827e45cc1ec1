package org.chuhai.local.suite;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.chuhai.platform.language.Text;

/**
 * A process that must not end before the suite does.
 *
 * @param log where it says why it did
 * @param end its exit status, or {@link #UNKNOWN} of one that is not a child of this process
 */
record Watched(Stage stage, Path log, CompletableFuture<Integer> end) {

    static final int UNKNOWN = -1;

    private static final int TAIL_LINES = 30;

    /** A server that others have started. */
    static Watched server(Stage stage, Path log, long processId) {
        CompletableFuture<Integer> end =
                ProcessHandle.of(processId).orElseThrow().onExit().thenApply(_ -> UNKNOWN);
        return new Watched(stage, log, end);
    }

    boolean hasEnded() {
        return end.isDone();
    }

    CannotRun died() {
        int status = end.getNow(UNKNOWN);
        Text what = stage.text();
        String statusZh = status == UNKNOWN ? "" : "（退出状态 " + status + "）";
        String statusEn = status == UNKNOWN ? "" : " (exit status " + status + ")";
        return new CannotRun(
                new Text(what.zh() + "意外结束" + statusZh, "the " + what.en() + " has ended by itself" + statusEn),
                tail());
    }

    CannotRun neverReady() {
        Text what = stage.text();
        return new CannotRun(
                new Text(what.zh() + "在两分钟内没有就绪", "the " + what.en() + " is not ready after two minutes"), tail());
    }

    /** The end of its log, where the reason usually stands. */
    private String tail() {
        return String.join("\n", LogEnd.lines(log, TAIL_LINES)) + "\n(" + log + ")";
    }
}
