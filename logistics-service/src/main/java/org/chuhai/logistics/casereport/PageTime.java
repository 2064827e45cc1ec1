package org.chuhai.logistics.casereport;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A moment as the two clocks of an export show it, to the second.
 *
 * @param utc coordinated universal time
 * @param beijing the time of customs
 */
public record PageTime(String utc, String beijing) {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final ZoneId CUSTOMS = ZoneId.of("Asia/Shanghai");

    static PageTime of(Instant moment) {
        return new PageTime(SECONDS.format(moment.atOffset(ZoneOffset.UTC)), SECONDS.format(moment.atZone(CUSTOMS)));
    }
}
