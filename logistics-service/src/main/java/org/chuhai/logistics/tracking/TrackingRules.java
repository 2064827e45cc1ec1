package org.chuhai.logistics.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;

/** The rules of an event's content. */
final class TrackingRules {

    /** How far the clock of a source may be ahead of ours. */
    static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    static final CodeTable<TrackingStatus> STATUSES = TrackingStatus.shipped();

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private TrackingRules() {}

    static boolean isInRange(Instant time) {
        return !time.isBefore(EARLIEST) && time.isBefore(LATEST);
    }

    /** Refuses what is wrong whatever the shipment; {@code base} is the pointer to the event in the body. */
    static void check(RecordTrackingEvent command, String base, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (command.retracts() == null) {
            checkStatus(command, base, errors);
        } else {
            checkRetraction(command, base, errors);
        }
        if (!isInRange(command.occurredAt())) {
            errors.add(FieldError.inBody(
                    base + "/occurredAt",
                    "OUT_OF_RANGE",
                    new Text("应在 2000 年至 2099 年之间", "must be in the years 2000 to 2099")));
        } else if (command.classifierOrActual() == Classifier.ACTUAL
                && command.occurredAt().isAfter(now.plus(CLOCK_TOLERANCE))) {
            errors.add(FieldError.inBody(
                    base + "/occurredAt",
                    "IN_FUTURE",
                    new Text(
                            "已发生（ACTUAL）的事件不得晚于现在 5 分钟以上",
                            "what has happened (ACTUAL) may lie 5 minutes in the future at most")));
        }
        if (!errors.isEmpty()) {
            throw CommonProblem.invalid(errors);
        }
    }

    private static void checkStatus(RecordTrackingEvent command, String base, List<FieldError> errors) {
        if (command.status() == null) {
            errors.add(FieldError.inBody(
                    base + "/status",
                    "REQUIRED",
                    new Text("status 与 retracts 必须填写其中一个", "one of status and retracts must be given")));
        } else if (STATUSES.get(command.status()) == null) {
            errors.add(FieldError.inBody(
                    base + "/status", FieldError.UNKNOWN, new Text("词汇表中没有此代码", "is no code of the vocabulary")));
        }
    }

    private static void checkRetraction(RecordTrackingEvent command, String base, List<FieldError> errors) {
        if (command.status() != null) {
            errors.add(absent(base + "/status"));
        }
        if (command.place() != null) {
            errors.add(absent(base + "/place"));
        }
        if (command.reason() != null) {
            errors.add(absent(base + "/reason"));
        }
        if (command.classifierOrActual() != Classifier.ACTUAL) {
            errors.add(FieldError.inBody(
                    base + "/classifier", "NOT_ALLOWED", new Text("撤回只能是 ACTUAL", "a retraction is always ACTUAL")));
        }
    }

    private static FieldError absent(String pointer) {
        return FieldError.inBody(pointer, "NOT_ALLOWED", new Text("撤回时不得填写", "must be absent in a retraction"));
    }
}
