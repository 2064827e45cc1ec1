package org.chuhai.logistics.filedrop;

import java.time.Duration;
import java.time.ZoneId;

/**
 * How a folder is handled.
 *
 * @param settle how long a file in {@code in/} must not have changed before it counts as complete
 * @param zone whose days name the folders of what was read
 */
public record FileDropSettings(Duration settle, ZoneId zone) {

    /** Longer than a client takes between two writes of one file, and no delay that anybody feels. */
    private static final Duration USUAL_SETTLE = Duration.ofSeconds(2);

    public FileDropSettings {
        if (settle.isNegative()) {
            throw new IllegalArgumentException("a file cannot settle before it came");
        }
    }

    /** Days of China, two seconds of rest. */
    public static FileDropSettings usual() {
        return new FileDropSettings(USUAL_SETTLE, ZoneId.of("Asia/Shanghai"));
    }
}
