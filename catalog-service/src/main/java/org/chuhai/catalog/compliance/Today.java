package org.chuhai.catalog.compliance;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that counts for papers: the sellers' own, whatever the clock of the machine says. */
@Singleton
class Today {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), BEIJING);
    }
}
