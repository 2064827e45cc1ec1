package org.chuhai.logistics.batch;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is in the way of judging, however often it is tried. The log has more, with which whoever sent the rows can do nothing. */
@Schema(name = "ReconciliationBatchObstacle", description = """
                What is in the way of judging.
                - MEMORY: it needs more memory than the service has.
                - DATABASE: the database refuses it.
                - FAULT: the service has a fault of its own.""")
public enum Obstacle {
    MEMORY(new Text("所需内存超出服务可用内存", "it needs more memory than the service has")),
    DATABASE(new Text("数据库拒绝处理", "the database refuses it")),
    FAULT(new Text("服务内部出现错误", "the service has a fault of its own"));

    /** Causes may go round in circles. */
    private static final int DEEPEST = 12;

    private final Text text;

    Obstacle(Text text) {
        this.text = text;
    }

    static Obstacle of(Throwable thrown) {
        List<Throwable> causes = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        if (causes.stream().anyMatch(OutOfMemoryError.class::isInstance)) {
            return MEMORY;
        }
        return causes.stream().anyMatch(SQLException.class::isInstance) ? DATABASE : FAULT;
    }

    Text text() {
        return text;
    }
}
