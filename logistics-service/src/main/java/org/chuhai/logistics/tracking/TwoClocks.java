package org.chuhai.logistics.tracking;

import java.time.DateTimeException;
import java.time.Instant;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a history is asked for.
 *
 * @param asOf what had happened by then; null for everything
 * @param knownAt what we had learnt by then; null for everything
 */
record TwoClocks(@Nullable Instant asOf, @Nullable Instant knownAt) {

    /** Reads what the caller sent; anything but RFC 3339 in UTC or with offset is a malformed request. */
    static TwoClocks of(@Nullable String asOf, @Nullable String knownAt) {
        return new TwoClocks(time("asOf", asOf), time("knownAt", knownAt));
    }

    /** Whether we had learnt the event by then. */
    boolean knows(TrackingEvent event) {
        return knownAt == null || !event.recordedAt().isAfter(knownAt);
    }

    private static @Nullable Instant time(String parameter, @Nullable String value) {
        try {
            Instant time = value == null ? null : Instant.parse(value);
            if (time == null || TrackingRules.isInRange(time)) {
                return time;
            }
        } catch (DateTimeException e) {
            // Refused below, like a time of another age.
        }
        throw CommonProblem.badParameter(
                parameter,
                "PATTERN",
                new Text(
                        "应为 2000 年至 2099 年之间的时间，例如 2026-03-09T10:15:00Z",
                        "must be a time of the years 2000 to 2099, such as 2026-03-09T10:15:00Z"));
    }
}
